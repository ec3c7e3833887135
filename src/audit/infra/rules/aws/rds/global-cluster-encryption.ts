import { infraRule } from '../../../infra-rule.ts';

/** Global clusters whose disks are not encrypted. */
export const rdsGlobalClusterEncryption = infraRule({
  name: 'aws-rds-global-cluster-encryption',
  title: 'Storage of a global cluster is not encrypted',
  severity: 'medium',
  cwe: 311,
  what: 'The databases of the global cluster, in all regions, hold data as plain text.',
  why: 'Who gets at a snapshot in any of the regions reads everything.',
  fix: ['Set `storage_encrypted` to true when the global cluster is made.'],
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database.html'],
  applies: ['aws.rds.global-cluster'],
  where: { at: 'source_db_cluster_identifier', isSet: false },
  must: { at: 'storage_encrypted', is: true },
  mend: { set: { storage_encrypted: true }, isDisruptive: true },
  bad: {
    terraform: `resource "aws_rds_global_cluster" "main" { # flaw
  global_cluster_identifier = "orders"
  engine                    = "aurora-postgresql"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::RDS::GlobalCluster
    Properties:
      Engine: aurora-postgresql
      StorageEncrypted: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_rds_global_cluster" "main" {
  global_cluster_identifier = "orders"
  storage_encrypted         = true
}
resource "aws_rds_global_cluster" "bills" {
  global_cluster_identifier    = "bills"
  source_db_cluster_identifier = "arn:aws:rds:eu-west-1:111122223333:cluster:bills"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::RDS::GlobalCluster
    Properties:
      StorageEncrypted: true
`,
  },
});
