import { infraRule } from '../../../infra-rule.ts';

/** APIs that send more than they need to. */
export const apigatewayMinimumCompression = infraRule({
  name: 'aws-apigateway-minimum-compression',
  title: 'API sends answers uncompressed',
  severity: 'info',
  confidence: 'low',
  cwe: 400,
  what: 'No size is set from which answers are compressed.',
  why: 'Large answers cost time and money, and are easier to make a flood of.',
  fix: ['Set `minimum_compression_size` (`MinimumCompressionSize`) to a number of bytes, for instance 1024.'],
  references: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-gzip-compression-decompression.html',
  ],
  applies: ['aws.apigateway.rest-api'],
  must: {
    all: [
      { at: 'minimum_compression_size', atLeast: 0 },
      { at: 'minimum_compression_size', atMost: 10485760 },
    ],
  },
  bad: {
    terraform: `resource "aws_api_gateway_rest_api" "orders" { # flaw
  name = "orders"
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::ApiGateway::RestApi
    Properties:
      MinimumCompressionSize: -1 # flaw
`,
  },
  good: {
    terraform: `resource "aws_api_gateway_rest_api" "orders" {
  name                     = "orders"
  minimum_compression_size = 1024
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::ApiGateway::RestApi
    Properties:
      MinimumCompressionSize: 1024
`,
  },
});
