import { infraRule } from '../../../infra-rule.ts';

/** Routes of HTTP and WebSocket APIs that everybody may call. */
export const apigatewayRouteAuthorization = infraRule({
  name: 'aws-apigateway-route-authorization',
  title: 'Route of an API asks for no authorization',
  severity: 'medium',
  cwe: 306,
  what: 'The route of the API has no authorization.',
  why: 'Everybody who finds the address can call it; what is behind has to check every request itself.',
  fix: ['Set `authorization_type` (`AuthorizationType`) to `JWT`, `AWS_IAM` or `CUSTOM`.'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/apigateway-controls.html#apigateway-8',
  ],
  applies: ['aws.apigateway.route'],
  // Of a WebSocket only the first request can be asked who it is.
  where: { at: 'route_key', matches: /^(?:[A-Z]+ \/|\$connect$)/, absent: 'holds' },
  must: { at: 'authorization_type', isNot: 'NONE', absent: 'fails' },
  bad: {
    terraform: `resource "aws_apigatewayv2_route" "orders" { # flaw
  api_id    = "api-1"
  route_key = "GET /orders"
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::ApiGatewayV2::Route
    Properties:
      ApiId: api-1
      RouteKey: GET /orders
      AuthorizationType: NONE # flaw
`,
  },
  good: {
    terraform: `resource "aws_apigatewayv2_route" "message" {
  api_id    = "socket-1"
  route_key = "sendmessage"
}
resource "aws_apigatewayv2_route" "orders" {
  api_id             = "api-1"
  route_key          = "GET /orders"
  authorization_type = "AWS_IAM"
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::ApiGatewayV2::Route
    Properties:
      ApiId: api-1
      RouteKey: GET /orders
      AuthorizationType: JWT
`,
  },
});
