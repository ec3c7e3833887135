import { infraRule } from '../../../infra-rule.ts';

/** Databases whose queries nobody measures. */
export const rdsPerformanceInsights = infraRule({
  name: 'aws-rds-performance-insights',
  title: 'Database has no performance insights',
  severity: 'info',
  cwe: 778,
  what: 'Nobody measures which queries the database spends its time with.',
  why: 'Queries that should not be there, of an injection or of somebody who copies whole tables, show there first.',
  fix: ['Set `performance_insights_enabled` (`EnablePerformanceInsights`) to true.'],
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.html'],
  applies: ['aws.rds.instances'],
  must: { at: 'performance_insights_enabled', is: true },
  mend: { set: { performance_insights_enabled: true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "aws_db_instance" "orders" { # flaw
  engine = "postgres"
}
`,
      `resource "aws_rds_cluster_instance" "main" {
  cluster_identifier           = "orders"
  performance_insights_enabled = false # flaw
}
`,
    ],
    cloudformation: `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      EnablePerformanceInsights: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_db_instance" "orders" {
  engine = "postgres"
  performance_insights_enabled = true
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      EnablePerformanceInsights: true
`,
  },
});
