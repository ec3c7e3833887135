import { infraRule } from '../../../infra-rule.ts';
import { ofStage } from './shared-stage.ts';

/** Caches that hold answers as plain text. */
export const apigatewayCacheEncryption = infraRule({
  name: 'aws-apigateway-cache-encryption',
  title: 'Cache of an API is not encrypted',
  severity: 'low',
  cwe: 311,
  what: 'Answers are kept in the cache of the stage without encryption.',
  why: 'Answers hold what was asked for: data of customers, tokens. Who gets at the disk of the cache reads them.',
  fix: ['Set `cache_data_encrypted` (`CacheDataEncrypted`) to true.'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/apigateway-controls.html#apigateway-5',
  ],
  applies: ['aws.apigateway.method-settings', 'aws.apigateway.stage', 'aws.apigateway.deployment'],
  must: {
    all: [
      {
        any: [
          { at: 'settings.cache_data_encrypted', is: true },
          { at: 'settings.caching_enabled', isNot: true },
        ],
      },
      {
        each: 'stage_description',
        must: {
          any: [
            { at: 'cache_data_encrypted', is: true },
            { at: 'caching_enabled', isNot: true },
          ],
        },
      },
      ofStage({
        each: 'method_settings',
        must: {
          any: [
            { at: 'cache_data_encrypted', is: true },
            { at: 'caching_enabled', isNot: true },
          ],
        },
      }),
    ],
  },
  bad: {
    terraform: `resource "aws_api_gateway_method_settings" "all" {
  rest_api_id = "api-1"
  stage_name  = "live"
  method_path = "*/*"
  settings {
    caching_enabled      = true
    cache_data_encrypted = false # flaw
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
          CachingEnabled: true
          CacheDataEncrypted: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_api_gateway_method_settings" "all" {
  rest_api_id = "api-1"
  stage_name  = "live"
  method_path = "*/*"
  settings {
    caching_enabled      = true
    cache_data_encrypted = true
  }
}
resource "aws_api_gateway_method_settings" "none" {
  rest_api_id = "api-1"
  stage_name  = "test"
  method_path = "*/*"
  settings {
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
          CachingEnabled: true
          CacheDataEncrypted: true
`,
  },
});
