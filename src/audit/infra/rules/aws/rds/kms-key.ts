import { infraRule } from '../../../infra-rule.ts';
import { standsAlone } from './shared-member.ts';

/** Databases that are encrypted with a key that AWS keeps. */
export const rdsKmsKey = infraRule({
  name: 'aws-rds-kms-key',
  title: 'Database is not encrypted with a key of its own',
  severity: 'info',
  cwe: 311,
  what: 'The database is encrypted, with the key that AWS keeps for the whole account.',
  why: 'Rights to that key cannot be narrowed, it cannot be taken back, and snapshots with it cannot be shared with a second account for backups.',
  fix: ['Name a key of the Key Management Service in `kms_key_id`.'],
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.Keys.html'],
  applies: ['aws.rds.instance', 'aws.rds.cluster'],
  where: {
    all: [{ at: 'storage_encrypted', is: true }, { at: 'replicate_source_db', isSet: false }, standsAlone],
  },
  must: { at: 'kms_key_id', isSet: true },
  bad: {
    terraform: [
      `resource "aws_db_instance" "orders" { # flaw
  engine = "postgres"
  storage_encrypted = true
}
`,
      `resource "aws_rds_cluster" "orders" { # flaw
  engine = "aurora-postgresql"
  storage_encrypted = true
}
`,
    ],
    cloudformation: [
      `Resources:
  Orders: # flaw
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      StorageEncrypted: true
`,
      `Resources:
  Orders: # flaw
    Type: AWS::RDS::DBCluster
    Properties:
      Engine: aurora-postgresql
      StorageEncrypted: true
`,
      `Resources:
  Main: # flaw
    Type: AWS::RDS::DBCluster
    Properties:
      DBClusterIdentifier: orders
      StorageEncrypted: true
`,
    ],
  },
  good: {
    terraform: `resource "aws_db_instance" "orders" {
  engine = "postgres"
  storage_encrypted = true
  kms_key_id        = "arn:aws:kms:eu-west-1:111122223333:key/a"
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      StorageEncrypted: true
      KmsKeyId: !Ref Key
`,
  },
});
