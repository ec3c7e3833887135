import { infraRule } from '../../../infra-rule.ts';
import { notInCode } from '../shared-secrets.ts';

/** Places of copies with a secret in the code. */
export const datasyncSecretInCode = infraRule({
  name: 'aws-datasync-secret-in-code',
  title: 'Secret of a place that files are copied from is written in the code',
  severity: 'high',
  cwe: 798,
  owasp: ['A07:2021', 'A07:2025'],
  what: 'A password or key by which files are copied stands in the code or is the default of a variable.',
  why: 'Whoever may read the repository has all files of that place.',
  fix: [
    'Give it by a variable without a default that is marked as sensitive, or from Secrets Manager, and change it.',
  ],
  references: ['https://docs.aws.amazon.com/datasync/latest/userguide/configuring-credentials.html'],
  applies: ['aws.datasync.location'],
  must: notInCode(
    'password',
    'secret_key',
    'sas_configuration.token',
    'azure_blob_sas_configuration.azure_blob_sas_token',
    'protocol.smb.password',
  ),
  isSecret: true,
  bad: {
    terraform: `resource "aws_datasync_location_smb" "main" {
  server_hostname = "files.example.com"
  user            = "copy"
  password        = "example-only" # flaw
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::DataSync::LocationSMB
    Properties:
      User: copy
      Password: example-only # flaw
`,
  },
  good: {
    terraform: `variable "given" {}
resource "aws_datasync_location_smb" "main" {
  user     = "copy"
  password = var.given
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::DataSync::LocationSMB
    Properties:
      User: copy
      Password: '{{resolve:secretsmanager:copy}}'
`,
  },
});
