import { infraRule } from '../../../infra-rule.ts';

/** Stages without a cache. */
export const apigatewayCache = infraRule({
  name: 'aws-apigateway-cache',
  title: 'API answers every request anew',
  severity: 'info',
  confidence: 'low',
  cwe: 400,
  what: 'The cache of the stage is off.',
  why: 'Every request, also the same one a thousand times, reaches what is behind.',
  fix: ['Set `cache_cluster_enabled` (`CacheClusterEnabled`) to true where answers may be kept.'],
  references: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html'],
  applies: ['aws.apigateway.stage'],
  must: { at: 'cache_cluster_enabled', is: true },
  bad: {
    terraform: `resource "aws_api_gateway_stage" "live" { # flaw
  rest_api_id   = "api-1"
  deployment_id = "d-1"
  stage_name    = "live"
}
`,
    cloudformation: `Resources:
  Live:
    Type: AWS::ApiGateway::Stage
    Properties:
      RestApiId: api-1
      CacheClusterEnabled: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_api_gateway_stage" "live" {
  rest_api_id           = "api-1"
  deployment_id         = "d-1"
  stage_name            = "live"
  cache_cluster_enabled = true
  cache_cluster_size    = "0.5"
}
`,
    cloudformation: `Resources:
  Live:
    Type: AWS::ApiGateway::Stage
    Properties:
      RestApiId: api-1
      CacheClusterEnabled: true
`,
  },
});
