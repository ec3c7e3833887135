import { infraRule } from '../../../infra-rule.ts';

/** File systems of other makers without a key of their own. */
export const fsxKmsKey = infraRule({
  name: 'aws-fsx-kms-key',
  title: 'File system has no key of its own',
  severity: 'info',
  cwe: 311,
  what: 'The file system is encrypted with the key that AWS keeps for the account.',
  why: 'Rights to that key cannot be narrowed, and it cannot be taken back.',
  fix: ['Name a key in `kms_key_id`.'],
  references: ['https://docs.aws.amazon.com/fsx/latest/WindowsGuide/encryption-at-rest.html'],
  applies: ['aws.fsx.file-system', 'aws.fsx.cache'],
  must: { at: 'kms_key_id', isSet: true },
  bad: {
    terraform: [
      `resource "aws_fsx_windows_file_system" "main" { # flaw
  subnet_ids = ["subnet-1"]
}
`,
      `resource "aws_fsx_lustre_file_system" "main" { # flaw
  subnet_ids = ["subnet-1"]
}
`,
      `resource "aws_fsx_ontap_file_system" "main" { # flaw
  subnet_ids = ["subnet-1"]
}
`,
      `resource "aws_fsx_openzfs_file_system" "main" { # flaw
  subnet_ids = ["subnet-1"]
}
`,
    ],
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::FSx::FileSystem
    Properties:
      FileSystemType: WINDOWS
`,
  },
  good: {
    terraform: `resource "aws_fsx_windows_file_system" "main" {
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/a"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::FSx::FileSystem
    Properties:
      FileSystemType: WINDOWS
      KmsKeyId: !Ref Key
`,
  },
});
