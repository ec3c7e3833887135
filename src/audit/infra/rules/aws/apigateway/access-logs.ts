import { infraRule } from '../../../infra-rule.ts';

/** Stages of which nobody knows who called what. */
export const apigatewayAccessLogs = infraRule({
  name: 'aws-apigateway-access-logs',
  title: 'Requests to an API are not logged',
  severity: 'low',
  cwe: 778,
  what: 'The stage writes no access logs.',
  why: 'After an attack nobody can tell what was called, by whom, and what was answered.',
  fix: ['Set `access_log_settings` (`AccessLogSetting`) with a log group.'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/apigateway-controls.html#apigateway-9',
  ],
  applies: ['aws.apigateway.stage', 'aws.apigateway.http-stage'],
  must: { at: 'access_log_settings.destination_arn', isSet: true },
  bad: {
    terraform: `resource "aws_api_gateway_stage" "live" { # flaw
  rest_api_id   = "api-1"
  deployment_id = "d-1"
  stage_name    = "live"
}
resource "aws_apigatewayv2_stage" "live" { # flaw
  api_id = "api-1"
  name   = "live"
}
`,
    cloudformation: `Resources:
  Live: # flaw
    Type: AWS::ApiGateway::Stage
    Properties:
      RestApiId: api-1
      StageName: live
  Http: # flaw
    Type: AWS::ApiGatewayV2::Stage
    Properties:
      ApiId: api-1
      StageName: live
`,
  },
  good: {
    terraform: `resource "aws_api_gateway_stage" "live" {
  rest_api_id   = "api-1"
  deployment_id = "d-1"
  stage_name    = "live"
  access_log_settings {
    destination_arn = "arn:aws:logs:eu-west-1:123456789012:log-group:api"
    format          = "$context.requestId"
  }
}
`,
    cloudformation: `Resources:
  Live:
    Type: AWS::ApiGateway::Stage
    Properties:
      RestApiId: api-1
      StageName: live
      AccessLogSetting:
        DestinationArn: arn:aws:logs:eu-west-1:123456789012:log-group:api
  Http:
    Type: AWS::ApiGatewayV2::Stage
    Properties:
      ApiId: api-1
      StageName: live
      AccessLogSettings:
        DestinationArn: arn:aws:logs:eu-west-1:123456789012:log-group:api
`,
  },
});
