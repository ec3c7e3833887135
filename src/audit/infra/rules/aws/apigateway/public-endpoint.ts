import { infraRule } from '../../../infra-rule.ts';

/** APIs that are for everybody by their endpoint. */
export const apigatewayPublicEndpoint = infraRule({
  name: 'aws-apigateway-public-endpoint',
  title: 'API is reachable from the internet',
  severity: 'info',
  confidence: 'low',
  cwe: 284,
  what: 'The endpoint of the API is not private.',
  why: 'Where the API is only for inner use, everybody can still try its methods.',
  fix: [
    'Set the type of `endpoint_configuration` (`EndpointConfiguration`) to `PRIVATE` for inner APIs, with an endpoint in the VPC.',
  ],
  references: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html'],
  applies: ['aws.apigateway.rest-api'],
  must: { at: 'endpoint_configuration.types', is: 'PRIVATE' },
  bad: {
    terraform: `resource "aws_api_gateway_rest_api" "orders" {
  name = "orders"
  endpoint_configuration {
    types = ["EDGE"] # flaw
  }
}
`,
    cloudformation: `Resources:
  Orders: # flaw
    Type: AWS::ApiGateway::RestApi
    Properties:
      Name: orders
`,
  },
  good: {
    terraform: `resource "aws_api_gateway_rest_api" "orders" {
  name = "orders"
  endpoint_configuration {
    types = ["PRIVATE"]
  }
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::ApiGateway::RestApi
    Properties:
      Name: orders
      EndpointConfiguration:
        Types: [PRIVATE]
`,
  },
});
