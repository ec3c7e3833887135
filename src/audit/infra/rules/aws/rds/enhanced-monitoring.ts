import { infraRule } from '../../../infra-rule.ts';

/** Databases whose machines nobody watches. */
export const rdsEnhancedMonitoring = infraRule({
  name: 'aws-rds-enhanced-monitoring',
  title: 'Database has no enhanced monitoring',
  severity: 'info',
  cwe: 778,
  what: 'What happens in the system below the database is not measured.',
  why: 'Processes that do not belong there, and what makes it slow, are seen in these figures only.',
  fix: ['Set `monitoring_interval` to 60 or fewer seconds, with a `monitoring_role_arn`.'],
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-6',
  ],
  applies: ['aws.rds.instances'],
  must: { at: 'monitoring_interval', is: [1, 5, 10, 15, 30, 60] },
  bad: {
    terraform: [
      `resource "aws_db_instance" "orders" {
  engine = "postgres"
  monitoring_interval = 0 # flaw
}
`,
      `resource "aws_db_instance" "orders" { # flaw
  engine = "postgres"
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
  monitoring_interval = 30
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      MonitoringInterval: 60
`,
  },
});
