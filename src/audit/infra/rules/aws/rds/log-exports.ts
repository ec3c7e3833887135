import { infraRule } from '../../../infra-rule.ts';

/** Databases whose logs go nowhere. */
export const rdsLogExports = infraRule({
  name: 'aws-rds-log-exports',
  title: 'Logs of a database are not kept',
  severity: 'info',
  cwe: 778,
  what: 'The database sends no logs to CloudWatch; those on its disk are gone after some days, or with it.',
  why: 'After an attack nobody can tell who signed in, what was asked and what failed.',
  fix: [
    'Name the logs of the engine in `enabled_cloudwatch_logs_exports` (`EnableCloudwatchLogsExports`): `postgresql`, or `audit`, `error`, `general`, `slowquery`.',
  ],
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-9',
  ],
  applies: ['aws.rds.instance', 'aws.rds.cluster'],
  where: { at: 'db_cluster_identifier', isSet: false },
  must: { at: 'enabled_cloudwatch_logs_exports', isSet: true },
  bad: {
    terraform: [
      `resource "aws_db_instance" "orders" { # flaw
  engine = "postgres"
}
`,
      `resource "aws_rds_cluster" "orders" {
  engine = "aurora-postgresql"
  enabled_cloudwatch_logs_exports = [] # flaw
}
`,
    ],
    cloudformation: `Resources:
  Orders: # flaw
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
`,
  },
  good: {
    terraform: `resource "aws_db_instance" "orders" {
  engine = "postgres"
  enabled_cloudwatch_logs_exports = ["postgresql"]
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      EnableCloudwatchLogsExports:
        - postgresql
`,
  },
});
