import { infraRule } from '../../../infra-rule.ts';
import { ofStage } from './shared-stage.ts';

/** Methods of which nobody sees how often they fail. */
export const apigatewayMetrics = infraRule({
  name: 'aws-apigateway-metrics',
  title: 'API sends no metrics of its methods',
  severity: 'info',
  cwe: 778,
  what: 'Detailed metrics of the methods are off.',
  why: 'Which method is slow, fails or is asked too often shows only in the sum of all.',
  fix: ['Set `metrics_enabled` (`MetricsEnabled`) to true.'],
  references: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-metrics-and-dimensions.html',
  ],
  applies: ['aws.apigateway.method-settings', 'aws.apigateway.stage'],
  must: {
    all: [
      { each: 'settings', must: { at: 'metrics_enabled', is: true } },
      ofStage({
        all: [
          { at: 'method_settings', isSet: true },
          { each: 'method_settings', must: { at: 'metrics_enabled', is: true } },
        ],
      }),
    ],
  },
  bad: {
    terraform: `resource "aws_api_gateway_method_settings" "all" {
  rest_api_id = "api-1"
  stage_name = "live"
  method_path = "*/*"
  settings {
    metrics_enabled = false # flaw
  }
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::ApiGateway::Stage
    Properties:
      RestApiId: api-1
      MethodSettings:
        - HttpMethod: GET
          ResourcePath: /
          MetricsEnabled: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_api_gateway_method_settings" "all" {
  rest_api_id = "api-1"
  stage_name = "live"
  method_path = "*/*"
  settings {
    metrics_enabled = true
  }
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::ApiGateway::Stage
    Properties:
      RestApiId: api-1
      MethodSettings:
        - HttpMethod: '*'
          ResourcePath: '/*'
          MetricsEnabled: true
`,
  },
});
