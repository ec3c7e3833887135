import { infraRule } from '../../../infra-rule.ts';
import { ofStage } from './shared-stage.ts';

/** Methods whose logs hold what people send. */
export const apigatewayDataTrace = infraRule({
  name: 'aws-apigateway-data-trace',
  title: 'Whole requests to an API are logged',
  severity: 'low',
  cwe: 532,
  what: 'Data tracing is on: requests and answers are logged whole.',
  why: 'Passwords, tokens and data of customers then lie in logs that many may read.',
  fix: ['Set `data_trace_enabled` (`DataTraceEnabled`) to false outside of tests.'],
  references: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html'],
  applies: ['aws.apigateway.method-settings', 'aws.apigateway.stage'],
  must: {
    all: [
      { at: 'settings.data_trace_enabled', isNot: true },
      ofStage({ each: 'method_settings', must: { at: 'data_trace_enabled', isNot: true } }),
    ],
  },
  bad: {
    terraform: `resource "aws_api_gateway_method_settings" "all" {
  rest_api_id = "api-1"
  stage_name  = "live"
  method_path = "*/*"
  settings {
    logging_level      = "INFO"
    data_trace_enabled = true # flaw
  }
}
`,
    cloudformation: `Resources:
  Live:
    Type: AWS::ApiGateway::Stage
    Properties:
      RestApiId: api-1
      MethodSettings:
        - HttpMethod: '*'
          ResourcePath: '/*'
          DataTraceEnabled: true # flaw
`,
  },
  good: {
    terraform: `resource "aws_api_gateway_method_settings" "all" {
  rest_api_id = "api-1"
  stage_name  = "live"
  method_path = "*/*"
  settings {
    logging_level      = "INFO"
    data_trace_enabled = false
  }
}
`,
    cloudformation: `Resources:
  Live:
    Type: AWS::ApiGateway::Stage
    Properties:
      RestApiId: api-1
      MethodSettings:
        - HttpMethod: '*'
          ResourcePath: '/*'
          DataTraceEnabled: false
`,
  },
});
