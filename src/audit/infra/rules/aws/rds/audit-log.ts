import { infraRule } from '../../../infra-rule.ts';

/** Clusters of MySQL that do not tell who did what. */
export const rdsAuditLog = infraRule({
  name: 'aws-rds-audit-log',
  title: 'Audit log of a cluster is not kept',
  severity: 'low',
  cwe: 778,
  what: 'The cluster sends some logs to CloudWatch, or none, but not the one of who signed in and what was asked.',
  why: 'After a leak nobody can tell what was read, and by whom.',
  fix: [
    'Add `audit` to `enabled_cloudwatch_logs_exports`, and switch `server_audit_logging` on in its parameters.',
  ],
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Integrating.CloudWatch.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-34',
  ],
  applies: ['aws.rds.cluster'],
  where: { at: 'engine', is: ['aurora', 'aurora-mysql', 'mysql'], absent: { terraform: 'holds' } },
  must: { at: 'enabled_cloudwatch_logs_exports', contains: 'audit' },
  mend: { set: { enabled_cloudwatch_logs_exports: ['audit'] } },
  bad: {
    terraform: [
      `resource "aws_rds_cluster" "orders" {
  engine = "aurora-mysql"
  enabled_cloudwatch_logs_exports = ["error"] # flaw
}
`,
      `resource "aws_rds_cluster" "orders" { # flaw
  engine = "aurora-mysql"
}
`,
    ],
    cloudformation: `Resources:
  Orders:
    Type: AWS::RDS::DBCluster
    Properties:
      Engine: aurora-mysql
      EnableCloudwatchLogsExports: [error] # flaw
`,
  },
  good: {
    terraform: `resource "aws_rds_cluster" "orders" {
  engine = "aurora-mysql"
  enabled_cloudwatch_logs_exports = ["audit", "error"]
}
resource "aws_rds_cluster" "pg" {
  engine = "aurora-postgresql"
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::RDS::DBCluster
    Properties:
      Engine: aurora-mysql
      EnableCloudwatchLogsExports: [audit]
`,
  },
});
