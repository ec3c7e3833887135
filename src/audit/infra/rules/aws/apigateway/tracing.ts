import { infraRule } from '../../../infra-rule.ts';

/** Stages of which nobody sees where time and errors go. */
export const apigatewayTracing = infraRule({
  name: 'aws-apigateway-tracing',
  title: 'Calls through an API are not traced',
  severity: 'info',
  cwe: 778,
  what: 'X-Ray tracing is off for the stage.',
  why: 'When calls fail or hang nobody sees in which of the services behind.',
  fix: ['Set `xray_tracing_enabled` (`TracingEnabled`) to true.'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/apigateway-controls.html#apigateway-3',
  ],
  applies: ['aws.apigateway.stage'],
  must: { at: 'xray_tracing_enabled', is: true },
  mend: { set: { xray_tracing_enabled: true } },
  bad: {
    terraform: `resource "aws_api_gateway_stage" "live" {
  rest_api_id          = "api-1"
  deployment_id        = "d-1"
  stage_name           = "live"
  xray_tracing_enabled = false # flaw
}
`,
    cloudformation: `Resources:
  Live:
    Type: AWS::ApiGateway::Stage
    Properties:
      RestApiId: api-1
      TracingEnabled: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_api_gateway_stage" "live" {
  rest_api_id          = "api-1"
  deployment_id        = "d-1"
  stage_name           = "live"
  xray_tracing_enabled = true
}
`,
    cloudformation: `Resources:
  Live:
    Type: AWS::ApiGateway::Stage
    Properties:
      RestApiId: api-1
      TracingEnabled: true
`,
  },
});
