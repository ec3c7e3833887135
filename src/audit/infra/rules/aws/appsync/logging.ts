import { infraRule } from '../../../infra-rule.ts';

/** GraphQL APIs whose errors nobody sees. */
export const appsyncLogging = infraRule({
  name: 'aws-appsync-logging',
  title: 'Requests to a GraphQL API are not logged',
  severity: 'low',
  cwe: 778,
  what: 'The API logs nothing, or leaves out errors of fields.',
  why: 'Queries that somebody tries, and errors that give away how it is built, leave no trace.',
  fix: ['Set `log_config` with `field_log_level` `ERROR` or `ALL` (`LogConfig`).'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/appsync-controls.html#appsync-2'],
  applies: ['aws.appsync.api'],
  must: { at: 'log_config.field_log_level', is: ['ERROR', 'ALL', 'INFO', 'DEBUG'] },
  bad: {
    terraform: `resource "aws_appsync_graphql_api" "shop" { # flaw
  name                = "shop"
  authentication_type = "AWS_IAM"
}
`,
    cloudformation: `Resources:
  Shop:
    Type: AWS::AppSync::GraphQLApi
    Properties:
      Name: shop
      AuthenticationType: AWS_IAM
      LogConfig:
        FieldLogLevel: NONE # flaw
`,
  },
  good: {
    terraform: `resource "aws_appsync_graphql_api" "shop" {
  name                = "shop"
  authentication_type = "AWS_IAM"
  log_config {
    cloudwatch_logs_role_arn = "arn:aws:iam::123456789012:role/logs"
    field_log_level          = "ERROR"
  }
}
`,
    cloudformation: `Resources:
  Shop:
    Type: AWS::AppSync::GraphQLApi
    Properties:
      Name: shop
      AuthenticationType: AWS_IAM
      LogConfig:
        FieldLogLevel: ALL
`,
  },
});
