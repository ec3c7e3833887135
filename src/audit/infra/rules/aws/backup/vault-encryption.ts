import { infraRule } from '../../../infra-rule.ts';

/** The vault is encrypted with the account's default key. */
export const backupVaultEncryption = infraRule({
  name: 'aws-backup-vault-encryption',
  title: 'Backups have no key of their own',
  severity: 'info',
  cwe: 311,
  what: "The vault is encrypted with the account's default key.",
  why: 'Who may restore reads everything; with a key of its own a second policy decides.',
  fix: ['Set `kms_key_arn` (`EncryptionKeyArn`).'],
  references: ['https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html'],
  applies: ['aws.backup.vault'],
  must: { at: 'kms_key_arn', isSet: true },
  says: 'The vault has no key of KMS',
  bad: {
    terraform: [
      `resource "aws_backup_vault" "x" { # flaw
  name = "orders"
}
`,
    ],
    cloudformation: [
      `Resources:
  X: # flaw
    Type: AWS::Backup::BackupVault
    Properties:
      BackupVaultName: orders
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_backup_vault" "x" {
  kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/backup"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Backup::BackupVault
    Properties:
      BackupVaultName: orders
      EncryptionKeyArn: backup
`,
    ],
  },
});
