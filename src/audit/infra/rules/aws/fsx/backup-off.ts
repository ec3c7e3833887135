import type { Condition } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';

/** Lustre for data that stays: the one of which no backups are made unless somebody says so. */
const isKeptLustre: Condition = {
  any: ['deployment_type', 'lustre_configuration.deployment_type'].map((at) => ({
    at,
    startsWith: 'PERSISTENT',
    absent: 'fails' as const,
  })),
};

/** File systems of other makers that are not backed up. */
export const fsxBackupOff = infraRule({
  name: 'aws-fsx-backup-off',
  title: 'File system has no backups',
  severity: 'low',
  cwe: 693,
  what: 'Automatic backups of the file system are off.',
  why: 'Files that are deleted or encrypted by somebody else are gone for good.',
  fix: ['Set `automatic_backup_retention_days` to 7 or more.'],
  references: ['https://docs.aws.amazon.com/fsx/latest/WindowsGuide/using-backups.html'],
  applies: ['aws.fsx.file-system'],
  must: {
    all: [
      { at: 'automatic_backup_retention_days', isNot: 0 },
      { any: [{ at: 'automatic_backup_retention_days', isSet: true }, { not: isKeptLustre }] },
    ],
  },
  bad: {
    terraform: [
      `resource "aws_fsx_windows_file_system" "main" {
  automatic_backup_retention_days = 0 # flaw
}
`,
      `resource "aws_fsx_lustre_file_system" "main" { # flaw
  deployment_type = "PERSISTENT_2"
}
`,
    ],
    cloudformation: `Resources:
  Main:
    Type: AWS::FSx::FileSystem
    Properties:
      FileSystemType: WINDOWS
      WindowsConfiguration:
        AutomaticBackupRetentionDays: 0 # flaw
`,
  },
  good: {
    terraform: [
      `resource "aws_fsx_windows_file_system" "main" {
  automatic_backup_retention_days = 7
}
`,
      `resource "aws_fsx_lustre_file_system" "main" {
  deployment_type = "SCRATCH_2"
}
`,
    ],
    cloudformation: `Resources:
  Main:
    Type: AWS::FSx::FileSystem
    Properties:
      FileSystemType: WINDOWS
      WindowsConfiguration:
        AutomaticBackupRetentionDays: 30
`,
  },
});
