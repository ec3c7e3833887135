import { infraRule } from '../../../infra-rule.ts';

/** HTTP APIs whose answers every page may read. */
export const apigatewayCorsEverybody = infraRule({
  name: 'aws-apigateway-cors-everybody',
  title: 'API answers pages of every origin',
  severity: 'low',
  cwe: 942,
  what: 'The API allows every origin (`*`), with credentials or with every header.',
  why: 'Any page that somebody visits may call the API from their browser and read the answer.',
  fix: ['Name the origins of your own pages.'],
  references: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html'],
  applies: ['aws.apigateway.http-api'],
  must: { at: 'cors_configuration.allow_origins', isNot: '*' },
  bad: {
    terraform: `resource "aws_apigatewayv2_api" "orders" {
  name          = "orders"
  protocol_type = "HTTP"
  cors_configuration {
    allow_origins = ["*"] # flaw
  }
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::ApiGatewayV2::Api
    Properties:
      ProtocolType: HTTP
      CorsConfiguration:
        AllowOrigins: ['*'] # flaw
`,
  },
  good: {
    terraform: `resource "aws_apigatewayv2_api" "orders" {
  name          = "orders"
  protocol_type = "HTTP"
  cors_configuration {
    allow_origins = ["https://shop.example.com"]
  }
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::ApiGatewayV2::Api
    Properties:
      ProtocolType: HTTP
      CorsConfiguration:
        AllowOrigins: [https://shop.example.com]
`,
  },
});
