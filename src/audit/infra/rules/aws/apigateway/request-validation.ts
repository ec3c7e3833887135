import { infraRule } from '../../../infra-rule.ts';

/** Methods whose requests nobody looks at before they are passed on. */
export const apigatewayRequestValidation = infraRule({
  name: 'aws-apigateway-request-validation',
  title: 'API passes requests on without validating them',
  severity: 'info',
  cwe: 20,
  what: 'The method has no request validator.',
  why: 'What is missing or malformed reaches the program behind, which has to notice by itself.',
  fix: ['Name a validator in `request_validator_id` (`RequestValidatorId`).'],
  references: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html',
  ],
  applies: ['aws.apigateway.method'],
  where: { at: 'http_method', isNot: 'OPTIONS', absent: 'holds' },
  must: { at: 'request_validator_id', isSet: true },
  bad: {
    terraform: `resource "aws_api_gateway_method" "orders" { # flaw
  rest_api_id = "api-1"
  http_method = "POST"
  authorization = "AWS_IAM"
}
`,
    cloudformation: `Resources:
  X: # flaw
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId: api-1
      HttpMethod: POST
      AuthorizationType: AWS_IAM
`,
  },
  good: {
    terraform: `resource "aws_api_gateway_method" "orders" {
  rest_api_id = "api-1"
  http_method = "POST"
  authorization = "AWS_IAM"
  request_validator_id = "v-1"
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId: api-1
      HttpMethod: POST
      AuthorizationType: AWS_IAM
      RequestValidatorId: v-1
`,
  },
});
