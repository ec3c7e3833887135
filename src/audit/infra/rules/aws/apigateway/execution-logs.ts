import { infraRule } from '../../../infra-rule.ts';
import { ofStage } from './shared-stage.ts';

/** Methods whose errors nobody sees. */
export const apigatewayExecutionLogs = infraRule({
  name: 'aws-apigateway-execution-logs',
  title: 'What an API does is not logged',
  severity: 'info',
  cwe: 778,
  what: 'The level of logging of the methods is off.',
  why: 'Errors inside the API, and requests that an authorizer refused, leave no trace.',
  fix: ['Set `logging_level` (`LoggingLevel`) to `ERROR` or `INFO`.'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/apigateway-controls.html#apigateway-1',
  ],
  applies: ['aws.apigateway.method-settings', 'aws.apigateway.stage', 'aws.apigateway.http-stage'],
  must: {
    all: [
      { at: 'default_route_settings.logging_level', isNot: ['OFF', ''] },
      { each: 'settings', must: { at: 'logging_level', isNot: ['OFF', ''], absent: 'fails' } },
      ofStage({
        all: [
          { at: 'method_settings', isSet: true },
          { each: 'method_settings', must: { at: 'logging_level', isNot: ['OFF', ''], absent: 'fails' } },
        ],
      }),
    ],
  },
  bad: {
    terraform: `resource "aws_apigatewayv2_stage" "live" {
  api_id = "api-1"
  name   = "live"
  default_route_settings {
    logging_level = "OFF" # flaw
  }
}
resource "aws_api_gateway_method_settings" "all" {
  rest_api_id = "api-1"
  stage_name  = "live"
  method_path = "*/*"
  settings { # flaw
    metrics_enabled = true
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
          LoggingLevel: 'OFF' # flaw
`,
  },
  good: {
    terraform: `resource "aws_api_gateway_method_settings" "all" {
  rest_api_id = "api-1"
  stage_name  = "live"
  method_path = "*/*"
  settings {
    logging_level = "INFO"
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
          LoggingLevel: ERROR
`,
  },
});
