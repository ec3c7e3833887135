import { infraRule } from '../../../infra-rule.ts';

/** File systems without a key of their own. */
export const efsKmsKey = infraRule({
  name: 'aws-efs-kms-key',
  title: 'File system has no key of its own',
  severity: 'info',
  cwe: 311,
  what: 'The file system names no key: it has the one that AWS keeps for the account, or none.',
  why: 'Rights to that key cannot be narrowed, and it cannot be taken back.',
  fix: ['Name a key in `kms_key_id`.'],
  references: ['https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html'],
  applies: ['aws.efs.file-system'],
  must: { at: 'kms_key_id', isSet: true },
  bad: {
    terraform: `resource "aws_efs_file_system" "main" { # flaw
  encrypted = true
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::EFS::FileSystem
    Properties:
      Encrypted: true
`,
  },
  good: {
    terraform: `resource "aws_efs_file_system" "main" {
  encrypted  = true
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/a"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::EFS::FileSystem
    Properties:
      Encrypted: true
      KmsKeyId: !Ref Key
`,
  },
});
