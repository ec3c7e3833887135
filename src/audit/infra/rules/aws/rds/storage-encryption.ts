import { infraRule } from '../../../infra-rule.ts';

/** Databases on disks that anybody can read who gets at a snapshot of them. */
export const rdsStorageEncryption = infraRule({
  name: 'aws-rds-storage-encryption',
  title: 'Database storage is not encrypted',
  severity: 'medium',
  cwe: 311,
  what: 'The disks, backups, snapshots and read replicas of the database hold its data as plain text.',
  why: 'Who gets at a disk or a snapshot, by a share that was too wide or a stolen account, reads everything; with a key it is no use without the right to use that key.',
  fix: [
    'Set `storage_encrypted` (`StorageEncrypted`) to true, with a key of your own where others must not read it.',
    'A database that exists is not encrypted in place: restore an encrypted copy of a snapshot, then switch over.',
  ],
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-3',
  ],
  applies: ['aws.rds.instance'],
  // A replica has what its source has; a member of a cluster is encrypted with it.
  where: {
    all: [
      { at: 'replicate_source_db', isSet: false },
      { at: 'db_cluster_identifier', isSet: false },
    ],
  },
  must: { at: 'storage_encrypted', is: true },
  says: 'The storage of the database is not encrypted',
  mend: { set: { storage_encrypted: true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "aws_db_instance" "orders" {
  engine            = "postgres"
  instance_class    = "db.t4g.micro"
  storage_encrypted = false # flaw
}
`,
      `resource "aws_db_instance" "orders" { # flaw
  engine         = "postgres"
  instance_class = "db.t4g.micro"
}
`,
    ],
    cloudformation: [
      `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      StorageEncrypted: false # flaw
`,
    ],
  },
  good: {
    terraform: [
      `variable "encrypted" {
  type = bool
}
resource "aws_db_instance" "orders" {
  engine            = "postgres"
  storage_encrypted = true
}
resource "aws_db_instance" "unknown" {
  engine            = "postgres"
  storage_encrypted = var.encrypted
}
resource "aws_db_instance" "replica" {
  replicate_source_db = aws_db_instance.orders.identifier
}
`,
    ],
    cloudformation: [
      `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      StorageEncrypted: true
`,
    ],
  },
});
