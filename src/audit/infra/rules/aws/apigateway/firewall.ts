import { infraRule } from '../../../infra-rule.ts';

/** Stages that pass every request of the internet on. */
export const apigatewayFirewall = infraRule({
  name: 'aws-apigateway-firewall',
  title: 'API has no web firewall',
  severity: 'info',
  confidence: 'medium',
  cwe: 693,
  what: 'No web ACL of WAF is associated with the stage.',
  why: 'Attacks that are known, and floods of requests, reach what is behind as they come.',
  fix: ['Associate a web ACL: `aws_wafv2_web_acl_association` (`AWS::WAFv2::WebACLAssociation`).'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/apigateway-controls.html#apigateway-4',
  ],
  applies: ['aws.apigateway.stage'],
  where: {
    not: {
      connected: 'aws.apigateway.rest-api',
      where: { at: 'endpoint_configuration.types', is: 'PRIVATE' },
    },
  },
  must: { connected: 'aws.waf.association' },
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
`,
  },
  good: {
    terraform: `resource "aws_api_gateway_rest_api" "inner" {
  name = "inner"
  endpoint_configuration {
    types = ["PRIVATE"]
  }
}
resource "aws_api_gateway_stage" "inner" {
  rest_api_id   = aws_api_gateway_rest_api.inner.id
  deployment_id = "d-2"
  stage_name    = "inner"
}
resource "aws_api_gateway_stage" "live" {
  rest_api_id   = "api-1"
  deployment_id = "d-1"
  stage_name    = "live"
}
resource "aws_wafv2_web_acl_association" "live" {
  resource_arn = aws_api_gateway_stage.live.arn
  web_acl_arn  = "arn:aws:wafv2:eu-west-1:123456789012:regional/webacl/web/1"
}
`,
    cloudformation: `Resources:
  Live:
    Type: AWS::ApiGateway::Stage
    Properties:
      RestApiId: api-1
  Waf:
    Type: AWS::WAFv2::WebACLAssociation
    Properties:
      ResourceArn: !Sub 'arn:aws:apigateway:eu-west-1::/restapis/api-1/stages/\${Live}'
      WebACLArn: arn:aws:wafv2:eu-west-1:123456789012:regional/webacl/web/1
`,
  },
});
