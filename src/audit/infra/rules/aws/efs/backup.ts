import { infraRule } from '../../../infra-rule.ts';

/** File systems that are not backed up. */
export const efsBackup = infraRule({
  name: 'aws-efs-backup',
  title: 'File system is not backed up',
  severity: 'info',
  cwe: 693,
  what: 'No backup of the file system is made by itself.',
  why: 'Files that are deleted or encrypted by somebody else are gone for good.',
  fix: ['Switch backups on: `aws_efs_backup_policy` with `ENABLED` (`BackupPolicy`).'],
  references: [
    'https://docs.aws.amazon.com/efs/latest/ug/awsbackup.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/efs-controls.html#efs-2',
  ],
  applies: ['aws.efs.file-system'],
  must: { at: 'backup_policy.status', is: 'ENABLED' },
  mend: { set: { 'backup_policy.status': 'ENABLED' } },
  bad: {
    terraform: [
      `resource "aws_efs_file_system" "main" { # flaw
  encrypted = true
}
`,
      `resource "aws_efs_file_system" "main" {
  encrypted = true
}
resource "aws_efs_backup_policy" "main" {
  file_system_id = aws_efs_file_system.main.id
  backup_policy {
    status = "DISABLED" # flaw
  }
}
`,
    ],
    cloudformation: `Resources:
  Main:
    Type: AWS::EFS::FileSystem
    Properties:
      BackupPolicy:
        Status: DISABLED # flaw
`,
  },
  good: {
    terraform: `resource "aws_efs_file_system" "main" {
  encrypted = true
}
resource "aws_efs_backup_policy" "main" {
  file_system_id = aws_efs_file_system.main.id
  backup_policy {
    status = "ENABLED"
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::EFS::FileSystem
    Properties:
      BackupPolicy:
        Status: ENABLED
`,
  },
});
