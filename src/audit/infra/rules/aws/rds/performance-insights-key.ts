import { infraRule } from '../../../infra-rule.ts';

/** Figures on queries without a key of their own. */
export const rdsPerformanceInsightsKey = infraRule({
  name: 'aws-rds-performance-insights-key',
  title: 'Performance insights have no key of their own',
  severity: 'info',
  cwe: 311,
  what: 'Figures on queries, with parts of their text, are encrypted with the key that AWS keeps for the account.',
  why: 'Texts of queries hold data; rights to that key cannot be narrowed or taken back.',
  fix: ['Name a key in `performance_insights_kms_key_id` (`PerformanceInsightsKMSKeyId`).'],
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.access-control.html',
  ],
  applies: ['aws.rds.instances'],
  where: { at: 'performance_insights_enabled', is: true },
  must: { at: 'performance_insights_kms_key_id', isSet: true },
  bad: {
    terraform: `resource "aws_db_instance" "orders" { # flaw
  engine = "postgres"
  performance_insights_enabled = true
}
`,
    cloudformation: `Resources:
  Orders: # flaw
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      EnablePerformanceInsights: true
`,
  },
  good: {
    terraform: `resource "aws_db_instance" "orders" {
  engine = "postgres"
  performance_insights_enabled    = true
  performance_insights_kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/a"
}
resource "aws_db_instance" "other" {
  engine = "postgres"
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      EnablePerformanceInsights: true
      PerformanceInsightsKMSKeyId: !Ref Key
`,
  },
});
