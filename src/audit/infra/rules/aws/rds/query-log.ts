import { infraRule } from '../../../infra-rule.ts';
import { parameterIs } from './shared-parameters.ts';

/** Databases of PostgreSQL that write down no statements. */
export const rdsQueryLog = infraRule({
  name: 'aws-rds-query-log',
  title: 'Statements to a database are not logged',
  severity: 'info',
  cwe: 778,
  what: 'The parameters of the database say nothing of which statements are written to its log.',
  why: 'After a leak nobody can tell what was asked.',
  fix: ['Set `log_statement` to `ddl` or more, and `log_min_duration_statement`.'],
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Concepts.PostgreSQL.Query_Logging.html',
  ],
  applies: ['aws.rds.parameter-group', 'aws.rds.instance', 'aws.rds.cluster'],
  must: parameterIs({
    names: ['log_statement', 'log_min_duration_statement', 'pgaudit.log'],
    isGood: (word) => !/^(?:none|-1)$/i.test(word),
    badByDefault: /postgres/,
    says: 'its family logs no statements unless a parameter says otherwise.',
  }),
  bad: {
    terraform: [
      `resource "aws_db_parameter_group" "main" {
  family = "postgres16"
  parameter {
    name  = "log_statement"
    value = "none" # flaw
  }
}
`,
      `resource "aws_db_instance" "main" {
  engine               = "postgres"
  parameter_group_name = aws_db_parameter_group.main.name
}
resource "aws_db_parameter_group" "main" { # flaw
  family = "postgres16"
}
`,
    ],
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::RDS::DBParameterGroup
    Properties:
      Family: postgres16
`,
  },
  good: {
    terraform: `resource "aws_db_parameter_group" "main" {
  family = "postgres16"
  parameter {
    name  = "log_statement"
    value = "ddl"
  }
}
resource "aws_db_parameter_group" "other" {
  family = "mysql8.0"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::RDS::DBParameterGroup
    Properties:
      Family: postgres16
      Parameters:
        log_statement: all
`,
  },
});
