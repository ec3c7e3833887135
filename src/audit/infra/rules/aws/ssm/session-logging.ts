import { infraRule } from '../../../infra-rule.ts';
import { sessionSetting } from './shared-session.ts';

/** Preferences of sessions that record nothing. */
export const ssmSessionLogging = infraRule({
  name: 'aws-ssm-session-logging',
  title: 'Sessions are not recorded',
  severity: 'low',
  cwe: 778,
  what: 'Neither a bucket nor a log group with encryption is named for what is done in sessions.',
  why: 'Nobody can tell afterwards who did what on a machine.',
  fix: ['Name `s3BucketName` or `cloudWatchLogGroupName`, and leave their encryption on.'],
  references: ['https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-logging.html'],
  applies: ['aws.ssm.document'],
  where: { at: 'document_type', is: 'Session' },
  must: sessionSetting([
    ['s3BucketName', 's3EncryptionEnabled'],
    ['cloudWatchLogGroupName', 'cloudWatchEncryptionEnabled'],
  ]),
  bad: {
    terraform: `resource "aws_ssm_document" "main" {
  name          = "shell"
  document_type = "Session"
  content = jsonencode({ # flaw
    schemaVersion = "1.0"
    sessionType   = "Standard_Stream"
    inputs        = { runAsEnabled = false }
  })
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::SSM::Document
    Properties:
      DocumentType: Session
      Content: # flaw
        schemaVersion: "1.0"
        sessionType: Standard_Stream
        inputs:
          runAsEnabled: false
`,
  },
  good: {
    terraform: `resource "aws_ssm_document" "main" {
  name          = "shell"
  document_type = "Session"
  content = jsonencode({ 
    schemaVersion = "1.0"
    sessionType   = "Standard_Stream"
    inputs        = { cloudWatchLogGroupName = "sessions", cloudWatchEncryptionEnabled = true }
  })
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::SSM::Document
    Properties:
      DocumentType: Session
      Content: 
        schemaVersion: "1.0"
        sessionType: Standard_Stream
        inputs:
          cloudWatchLogGroupName: sessions
          cloudWatchEncryptionEnabled: true
`,
  },
});
