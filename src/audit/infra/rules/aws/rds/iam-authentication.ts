import { infraRule } from '../../../infra-rule.ts';
import { standsAlone } from './shared-member.ts';

/** Databases that only know passwords. */
export const rdsIamAuthentication = infraRule({
  name: 'aws-rds-iam-authentication',
  title: 'Database does not let in by roles',
  severity: 'info',
  cwe: 287,
  what: 'Users sign in to the database with passwords only, not with roles of the account.',
  why: 'Passwords lie in settings and are hardly ever changed; tokens of roles end after 15 minutes.',
  fix: [
    'Set `iam_database_authentication_enabled` (`EnableIAMDatabaseAuthentication`) to true, and let programs ask for tokens.',
  ],
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-10',
  ],
  applies: ['aws.rds.instance', 'aws.rds.cluster'],
  where: {
    all: [
      { at: 'engine', matches: /^(?:mysql|postgres|mariadb|aurora)/i, absent: { terraform: 'holds' } },
      standsAlone,
      { at: 'engine_mode', isNot: 'serverless' },
      // MariaDB has it since 10.6.
      {
        any: [
          { at: 'engine', isNot: 'mariadb', anyCase: true },
          { at: 'engine_version', matchesNot: /^10\.[0-5](?:\.|$)/ },
        ],
      },
    ],
  },
  must: { at: 'iam_database_authentication_enabled', is: true },
  mend: { set: { iam_database_authentication_enabled: true } },
  bad: {
    terraform: [
      `resource "aws_db_instance" "orders" {
  engine = "postgres"
  iam_database_authentication_enabled = false # flaw
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
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      EnableIAMDatabaseAuthentication: false # flaw
`,
      `Resources:
  Main:
    Type: AWS::RDS::DBCluster
    Properties:
      DBClusterIdentifier: orders
      Engine: aurora-postgresql
      EnableIAMDatabaseAuthentication: false # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_db_instance" "orders" {
  engine = "postgres"
  iam_database_authentication_enabled = true
}
resource "aws_db_instance" "ms" {
  engine = "sqlserver-ex"
}
`,
      `resource "aws_db_instance" "main" {
  engine         = "mariadb"
  engine_version = "10.4"
}
`,
    ],
    cloudformation: `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      EnableIAMDatabaseAuthentication: true
`,
  },
});
