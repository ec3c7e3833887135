import { infraRule } from '../../../infra-rule.ts';

/** Deployments whose stage nobody can set up. */
export const apigatewayDeploymentLogs = infraRule({
  name: 'aws-apigateway-deployment-logs',
  title: 'Deployment of an API makes a stage without logs',
  severity: 'info',
  cwe: 778,
  what: 'The deployment names a stage but sets no access log for it.',
  why: 'The stage that it makes logs nothing, so nobody can tell afterwards what was called.',
  fix: ['Set `AccessLogSetting` in `StageDescription`, or make the stage by itself and set it there.'],
  references: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html'],
  applies: ['aws.apigateway.deployment'],
  where: { at: 'stage_name', isSet: true },
  must: {
    any: [{ at: 'stage_description.access_log_setting', isSet: true }, { connected: 'aws.apigateway.stage' }],
  },
  bad: {
    terraform: `resource "aws_api_gateway_deployment" "live" { # flaw
  rest_api_id = "api-1"
  stage_name  = "live"
}
`,
    cloudformation: `Resources:
  Live: # flaw
    Type: AWS::ApiGateway::Deployment
    Properties:
      RestApiId: api-1
      StageName: live
`,
  },
  good: {
    terraform: `resource "aws_api_gateway_deployment" "live" {
  rest_api_id = "api-1"
}
`,
    cloudformation: `Resources:
  Live:
    Type: AWS::ApiGateway::Deployment
    Properties:
      RestApiId: api-1
      StageName: live
      StageDescription:
        AccessLogSetting:
          DestinationArn: arn:aws:logs:eu-west-1:123456789012:log-group:api
`,
  },
});
