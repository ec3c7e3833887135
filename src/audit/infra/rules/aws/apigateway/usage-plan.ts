import { infraRule } from '../../../infra-rule.ts';

/** Stages on which one caller may use up everything. */
export const apigatewayUsagePlan = infraRule({
  name: 'aws-apigateway-usage-plan',
  title: 'Stage has no usage plan',
  severity: 'info',
  confidence: 'medium',
  cwe: 770,
  what: 'No usage plan names the stage.',
  why: 'Nothing keeps one key, or one mistake in a loop, from taking all that the API can do.',
  fix: ['Add `aws_api_gateway_usage_plan` (`AWS::ApiGateway::UsagePlan`) with limits.'],
  references: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html',
  ],
  applies: ['aws.apigateway.stage'],
  must: { connected: 'aws.apigateway.usage-plan' },
  bad: {
    terraform: `resource "aws_api_gateway_stage" "live" { # flaw
  rest_api_id   = "api-1"
  deployment_id = "d-1"
  stage_name    = "live"
}
`,
    cloudformation: `Resources:
  Live: # flaw
    Type: AWS::ApiGateway::Stage
    Properties:
      RestApiId: api-1
      StageName: live
`,
  },
  good: {
    terraform: `resource "aws_api_gateway_stage" "live" {
  rest_api_id   = "api-1"
  deployment_id = "d-1"
  stage_name    = "live"
}
resource "aws_api_gateway_usage_plan" "live" {
  name = "live"
  api_stages {
    api_id = "api-1"
    stage  = aws_api_gateway_stage.live.stage_name
  }
}
`,
    cloudformation: `Resources:
  Live:
    Type: AWS::ApiGateway::Stage
    Properties:
      RestApiId: api-1
      StageName: live
  Plan:
    Type: AWS::ApiGateway::UsagePlan
    Properties:
      ApiStages:
        - ApiId: api-1
          Stage: !Ref Live
`,
  },
});
