import { infraRule } from '../../../infra-rule.ts';

/** Warehouses whose database has the name of all examples. */
export const redshiftDefaultDatabase = infraRule({
  name: 'aws-redshift-default-database',
  title: 'Warehouse has the database that everybody guesses',
  severity: 'info',
  cwe: 1188,
  what: 'The database is named `dev`, or has no name and so is.',
  why: 'Who tries passwords at a warehouse does not have to guess the database.',
  fix: ['Choose a name in `database_name` when the cluster is made; it cannot be changed.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html#redshift-9'],
  applies: ['aws.redshift.cluster'],
  where: { at: 'snapshot_identifier', isSet: false },
  must: { at: 'database_name', isNot: 'dev', absent: 'fails' },
  bad: {
    terraform: [
      `resource "aws_redshift_cluster" "main" { # flaw
  cluster_identifier = "main"
}
`,
      `resource "aws_redshift_cluster" "main" {
  database_name = "dev" # flaw
}
`,
    ],
    cloudformation: `Resources:
  Main:
    Type: AWS::Redshift::Cluster
    Properties:
      DBName: dev # flaw
`,
  },
  good: {
    terraform: [
      `resource "aws_redshift_cluster" "main" {
  database_name = "orders"
}
`,
    ],
    cloudformation: `Resources:
  Main:
    Type: AWS::Redshift::Cluster
    Properties:
      DBName: orders
`,
  },
});
