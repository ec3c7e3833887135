import { infraRule } from '../../../infra-rule.ts';
import { sessionSetting } from './shared-session.ts';

/** Preferences of sessions that name no key. */
export const ssmSessionEncryption = infraRule({
  name: 'aws-ssm-session-encryption',
  title: 'Sessions have no key of their own',
  severity: 'info',
  cwe: 311,
  what: 'The document names no key for sessions: what is typed and shown is protected by TLS only.',
  why: 'Whoever may start sessions reads along without a second right.',
  fix: ['Name a key in `kmsKeyId`.'],
  references: [
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-preferences-enable-encryption.html',
  ],
  applies: ['aws.ssm.document'],
  where: { at: 'document_type', is: 'Session' },
  must: sessionSetting([['kmsKeyId']]),
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
    inputs        = { kmsKeyId = "alias/sessions" }
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
          kmsKeyId: alias/sessions
`,
  },
});
