import { infraRule } from '../../../infra-rule.ts';

/** Databases whose first user has the name that everybody tries. */
export const rdsDefaultUsername = infraRule({
  name: 'aws-rds-default-username',
  title: 'First user of a database has a name that everybody tries',
  severity: 'info',
  cwe: 1392,
  what: 'The user who may do everything in the database has the name that tutorials give him.',
  why: 'Who tries passwords has half of the pair already.',
  fix: ['Choose another name than `admin`, `postgres`, `root` or `master`; it cannot be changed later.'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-25',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-24',
  ],
  applies: ['aws.rds.instance', 'aws.rds.cluster'],
  must: {
    all: ['username', 'master_username'].map((at) => ({
      at,
      isNot: ['admin', 'administrator', 'postgres', 'root', 'master', 'sa', 'awsuser'],
      anyCase: true as const,
    })),
  },
  bad: {
    terraform: [
      `resource "aws_db_instance" "orders" {
  engine = "postgres"
  username = "postgres" # flaw
}
`,
      `resource "aws_rds_cluster" "orders" {
  engine = "aurora-postgresql"
  master_username = "admin" # flaw
}
`,
    ],
    cloudformation: `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      MasterUsername: admin # flaw
`,
  },
  good: {
    terraform: `resource "aws_db_instance" "orders" {
  engine = "postgres"
  username = "shopkeeper"
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      MasterUsername: shopkeeper
`,
  },
});
