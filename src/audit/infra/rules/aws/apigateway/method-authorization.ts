import { infraRule } from '../../../infra-rule.ts';

/** Methods that everybody on the internet may call. */
export const apigatewayMethodAuthorization = infraRule({
  name: 'aws-apigateway-method-authorization',
  title: 'Method of an API asks for no authorization',
  severity: 'medium',
  cwe: 306,
  what: 'The method of the API has no authorization and no API key.',
  why: 'Everybody who finds the address can call it; what is behind has to check every request itself.',
  fix: [
    'Set `authorization` (`AuthorizationType`) to `AWS_IAM`, `COGNITO_USER_POOLS` or `CUSTOM` with an authorizer.',
    '`OPTIONS`, which browsers ask before a call, needs none.',
  ],
  references: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html',
  ],
  applies: ['aws.apigateway.method'],
  where: {
    all: [
      { at: 'http_method', isNot: 'OPTIONS', absent: 'holds' },
      // It gives the same answer to everybody, and nothing is behind it.
      { at: 'integration.type', isNot: 'MOCK', absent: 'holds' },
    ],
  },
  must: {
    any: [
      { at: 'authorization', isNot: 'NONE', absent: 'fails' },
      { at: 'api_key_required', is: true },
    ],
  },
  bad: {
    terraform: `resource "aws_api_gateway_method" "orders" {
  rest_api_id   = "api-1"
  resource_id   = "res-1"
  http_method   = "POST"
  authorization = "NONE" # flaw
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId: api-1
      ResourceId: res-1
      HttpMethod: POST
      AuthorizationType: NONE # flaw
`,
  },
  good: {
    terraform: `resource "aws_api_gateway_method" "orders" {
  rest_api_id   = "api-1"
  resource_id   = "res-1"
  http_method   = "POST"
  authorization = "AWS_IAM"
}
resource "aws_api_gateway_method" "asked" {
  rest_api_id   = "api-1"
  resource_id   = "res-1"
  http_method   = "OPTIONS"
  authorization = "NONE"
}
`,
    cloudformation: `Resources:
  Health:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId: api-1
      ResourceId: res-2
      HttpMethod: GET
      AuthorizationType: NONE
      Integration: { Type: MOCK }
  Orders:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId: api-1
      ResourceId: res-1
      HttpMethod: POST
      AuthorizationType: AWS_IAM
`,
  },
});
