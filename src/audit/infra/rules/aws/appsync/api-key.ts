import { infraRule } from '../../../infra-rule.ts';

/** GraphQL APIs whose callers are not told apart. */
export const appsyncApiKey = infraRule({
  name: 'aws-appsync-api-key',
  title: 'GraphQL API is opened by a key that all share',
  severity: 'low',
  cwe: 306,
  what: 'The API authenticates by API key only.',
  why: 'The key is in every app that calls; who takes it out of there may ask whatever the API answers.',
  fix: [
    'Set `authentication_type` (`AuthenticationType`) to `AMAZON_COGNITO_USER_POOLS`, `OPENID_CONNECT`, `AWS_IAM` or `AWS_LAMBDA`.',
  ],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/appsync-controls.html#appsync-5'],
  applies: ['aws.appsync.api'],
  must: { at: 'authentication_type', isNot: 'API_KEY' },
  bad: {
    terraform: `resource "aws_appsync_graphql_api" "shop" {
  name                = "shop"
  authentication_type = "API_KEY" # flaw
}
`,
    cloudformation: `Resources:
  Shop:
    Type: AWS::AppSync::GraphQLApi
    Properties:
      Name: shop
      AuthenticationType: API_KEY # flaw
`,
  },
  good: {
    terraform: `resource "aws_appsync_graphql_api" "shop" {
  name                = "shop"
  authentication_type = "AWS_IAM"
}
`,
    cloudformation: `Resources:
  Shop:
    Type: AWS::AppSync::GraphQLApi
    Properties:
      Name: shop
      AuthenticationType: OPENID_CONNECT
`,
  },
});
