import { infraRule } from '../../../infra-rule.ts';

/** Clusters of databases whose disks are not encrypted. */
export const rdsClusterEncryption = infraRule({
  name: 'aws-rds-cluster-encryption',
  title: 'Storage of a cluster is not encrypted',
  severity: 'medium',
  cwe: 311,
  what: 'The disks, backups and snapshots of the cluster hold its data as plain text.',
  why: 'Who gets at a snapshot, by a share that was too wide or a stolen account, reads everything.',
  fix: ['Set `storage_encrypted` to true; a cluster that exists has to be restored from a snapshot for it.'],
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-27',
  ],
  applies: ['aws.rds.cluster'],
  where: {
    all: [
      { at: 'engine_mode', isNot: 'serverless' },
      { at: 'snapshot_identifier', isSet: false },
      { at: 'replication_source_identifier', isSet: false },
    ],
  },
  must: { at: 'storage_encrypted', is: true },
  mend: { set: { storage_encrypted: true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "aws_rds_cluster" "orders" {
  engine = "aurora-postgresql"
  storage_encrypted = false # flaw
}
`,
      `resource "aws_rds_cluster" "orders" { # flaw
  engine = "aurora-postgresql"
}
`,
    ],
    cloudformation: [
      `Resources:
  Orders:
    Type: AWS::RDS::DBCluster
    Properties:
      Engine: aurora-postgresql
      StorageEncrypted: false # flaw
`,
      `Resources:
  Orders: # flaw
    Type: AWS::RDS::DBCluster
    Properties:
      Engine: aurora-postgresql
`,
    ],
  },
  good: {
    terraform: `resource "aws_rds_cluster" "orders" {
  engine = "aurora-postgresql"
  storage_encrypted = true
}
variable "given" {}
resource "aws_rds_cluster" "other" {
  engine = "aurora-postgresql"
  storage_encrypted = var.given
}
resource "aws_rds_cluster" "small" {
  engine = "aurora-postgresql"
  engine_mode = "serverless"
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::RDS::DBCluster
    Properties:
      Engine: aurora-postgresql
      StorageEncrypted: true
`,
  },
});
