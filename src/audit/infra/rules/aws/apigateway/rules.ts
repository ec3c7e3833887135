import type { InfraRule } from '../../../infra-rule.ts';
import { apigatewayAccessLogs } from './access-logs.ts';
import { apigatewayCache } from './cache.ts';
import { apigatewayCacheEncryption } from './cache-encryption.ts';
import { apigatewayClientCertificate } from './client-certificate.ts';
import { apigatewayCorsEverybody } from './cors-everybody.ts';
import { apigatewayDataTrace } from './data-trace.ts';
import { apigatewayDeploymentLogs } from './deployment-logs.ts';
import { apigatewayDomainTls } from './domain-tls.ts';
import { apigatewayExecutionLogs } from './execution-logs.ts';
import { apigatewayFirewall } from './firewall.ts';
import { apigatewayMethodAuthorization } from './method-authorization.ts';
import { apigatewayMinimumCompression } from './minimum-compression.ts';
import { apigatewayPolicyPublic } from './policy-public.ts';
import { apigatewayPublicEndpoint } from './public-endpoint.ts';
import { apigatewayRouteAuthorization } from './route-authorization.ts';
import { apigatewayTracing } from './tracing.ts';
import { apigatewayUsagePlan } from './usage-plan.ts';

/** API Gateway, both versions. */
export const apigatewayRules: readonly InfraRule[] = [
  apigatewayAccessLogs,
  apigatewayCacheEncryption,
  apigatewayCache,
  apigatewayClientCertificate,
  apigatewayCorsEverybody,
  apigatewayDataTrace,
  apigatewayDeploymentLogs,
  apigatewayDomainTls,
  apigatewayExecutionLogs,
  apigatewayFirewall,
  apigatewayMethodAuthorization,
  apigatewayMinimumCompression,
  apigatewayPolicyPublic,
  apigatewayPublicEndpoint,
  apigatewayRouteAuthorization,
  apigatewayTracing,
  apigatewayUsagePlan,
];
