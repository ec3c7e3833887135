import { infraRule } from '../../../infra-rule.ts';

/** Databases that one call deletes. */
export const rdsDeletionProtection = infraRule({
  name: 'aws-rds-deletion-protection',
  title: 'Database can be deleted by one call',
  severity: 'info',
  cwe: 693,
  what: 'Nothing keeps the database from being deleted, by a plan that was read too fast or a stolen key.',
  why: 'Without protection a change of a name in the code is enough: the database is deleted and made anew, empty.',
  fix: ['Set `deletion_protection` to true.'],
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-8',
  ],
  applies: ['aws.rds.instance', 'aws.rds.cluster', 'aws.rds.global-cluster'],
  where: { at: 'db_cluster_identifier', isSet: false },
  must: { at: 'deletion_protection', is: true },
  mend: { set: { deletion_protection: true } },
  bad: {
    terraform: [
      `resource "aws_db_instance" "orders" {
  engine = "postgres"
  deletion_protection = false # flaw
}
`,
      `resource "aws_rds_cluster" "orders" { # flaw
  engine = "aurora-postgresql"
}
`,
    ],
    cloudformation: [
      `Resources:
  Orders: # flaw
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
`,
      `Resources:
  Orders:
    Type: AWS::RDS::DBCluster
    Properties:
      Engine: aurora-postgresql
      DeletionProtection: false # flaw
`,
    ],
  },
  good: {
    terraform: `resource "aws_db_instance" "orders" {
  engine = "postgres"
  deletion_protection = true
}
variable "given" {}
resource "aws_rds_cluster" "orders" {
  engine = "aurora-postgresql"
  deletion_protection = var.given
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      DeletionProtection: true
`,
  },
});
