import { infraRule } from '../../../infra-rule.ts';

/** File systems that are not encrypted. */
export const efsEncryption = infraRule({
  name: 'aws-efs-encryption',
  title: 'File system is not encrypted',
  severity: 'medium',
  cwe: 311,
  what: 'The file system and its backups hold data as plain text.',
  why: 'Who gets at the disks or at a backup reads everything.',
  fix: ['Set `encrypted` to true; a file system that exists has to be copied for it.'],
  references: [
    'https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/efs-controls.html#efs-1',
  ],
  applies: ['aws.efs.file-system'],
  must: { at: 'encrypted', is: true },
  mend: { set: { encrypted: true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "aws_efs_file_system" "main" {
  encrypted = false # flaw
}
`,
      `resource "aws_efs_file_system" "main" { # flaw
  creation_token = "media"
}
`,
    ],
    cloudformation: [
      `Resources:
  Main:
    Type: AWS::EFS::FileSystem
    Properties:
      Encrypted: false # flaw
`,
      `Resources:
  Main: # flaw
    Type: AWS::EFS::FileSystem
`,
    ],
  },
  good: {
    terraform: `resource "aws_efs_file_system" "main" {
  encrypted = true
}
variable "given" {}
resource "aws_efs_file_system" "other" {
  encrypted = var.given
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::EFS::FileSystem
    Properties:
      Encrypted: true
`,
  },
});
