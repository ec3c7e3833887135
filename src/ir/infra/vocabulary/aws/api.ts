import type { Kind } from '../kind.ts';

const stageLogs = {
  access_log_settings: 'AccessLogSetting',
  xray_tracing_enabled: 'TracingEnabled',
  cache_cluster_enabled: 'CacheClusterEnabled',
  client_certificate_id: 'ClientCertificateId',
};

/** API Gateway of both versions, and AppSync. */
export const apiKinds: readonly Kind[] = [
  {
    kind: 'aws.apigateway.rest-api',
    types: ['aws_api_gateway_rest_api', 'AWS::ApiGateway::RestApi', 'AWS::Serverless::Api'],
    groups: ['aws.resource-policy'],
    absorbs: [{ types: ['aws_api_gateway_rest_api_policy'], via: 'rest_api_id', spread: ['policy'] }],
    reads: { cloudformation: { 'endpoint_configuration.types': 'EndpointConfiguration.Types' } },
  },
  { kind: 'aws.apigateway.rest-api-policy', types: ['aws_api_gateway_rest_api_policy'] },
  {
    kind: 'aws.apigateway.stage',
    types: ['aws_api_gateway_stage', 'AWS::ApiGateway::Stage'],
    groups: ['aws.apigateway.any-stage'],
    absorbs: [
      {
        types: ['aws_api_gateway_method_settings'],
        via: 'stage_name',
        as: 'method_settings',
        isMany: true,
      },
    ],
    reads: { cloudformation: { ...stageLogs, method_settings: 'MethodSettings' } },
  },
  {
    kind: 'aws.apigateway.method-settings',
    types: ['aws_api_gateway_method_settings'],
  },
  {
    kind: 'aws.apigateway.deployment',
    types: ['aws_api_gateway_deployment', 'AWS::ApiGateway::Deployment'],
  },
  {
    kind: 'aws.apigateway.method',
    types: ['aws_api_gateway_method', 'AWS::ApiGateway::Method'],
    reads: {
      cloudformation: { authorization: 'AuthorizationType', api_key_required: 'ApiKeyRequired' },
    },
  },
  {
    kind: 'aws.apigateway.domain',
    types: ['aws_api_gateway_domain_name', 'AWS::ApiGateway::DomainName'],
  },
  { kind: 'aws.apigateway.usage-plan', types: ['aws_api_gateway_usage_plan', 'AWS::ApiGateway::UsagePlan'] },
  {
    kind: 'aws.apigateway.authorizer',
    types: ['aws_api_gateway_authorizer', 'AWS::ApiGateway::Authorizer'],
  },
  {
    kind: 'aws.apigateway.http-api',
    types: ['aws_apigatewayv2_api', 'AWS::ApiGatewayV2::Api', 'AWS::Serverless::HttpApi'],
  },
  {
    kind: 'aws.apigateway.http-stage',
    types: ['aws_apigatewayv2_stage', 'AWS::ApiGatewayV2::Stage'],
    groups: ['aws.apigateway.any-stage'],
    reads: { cloudformation: { access_log_settings: 'AccessLogSettings' } },
  },
  {
    kind: 'aws.apigateway.route',
    types: ['aws_apigatewayv2_route', 'AWS::ApiGatewayV2::Route'],
  },
  {
    kind: 'aws.apigateway.http-domain',
    types: ['aws_apigatewayv2_domain_name', 'AWS::ApiGatewayV2::DomainName'],
    reads: {
      cloudformation: { domain_name_configuration: 'DomainNameConfigurations' },
    },
  },
  {
    kind: 'aws.appsync.api',
    types: ['aws_appsync_graphql_api', 'AWS::AppSync::GraphQLApi'],
  },
  {
    kind: 'aws.appsync.cache',
    types: ['aws_appsync_api_cache', 'AWS::AppSync::ApiCache'],
  },
  {
    kind: 'aws.cognito.user-pool',
    types: ['aws_cognito_user_pool', 'AWS::Cognito::UserPool'],
    reads: {
      cloudformation: {
        password_policy: 'Policies.PasswordPolicy',
        'admin_create_user_config.allow_admin_create_user_only':
          'AdminCreateUserConfig.AllowAdminCreateUserOnly',
      },
    },
  },
  {
    kind: 'aws.cognito.identity-pool',
    types: ['aws_cognito_identity_pool', 'AWS::Cognito::IdentityPool'],
  },
  {
    kind: 'aws.cognito.user-pool-client',
    types: ['aws_cognito_user_pool_client', 'AWS::Cognito::UserPoolClient'],
  },
];
