import type { InfraRule } from '../../../infra-rule.ts';
import { apigatewayAccessLogs } from './access-logs.ts';
import { apigatewayCache } from './cache.ts';
import { apigatewayCacheEncryption } from './cache-encryption.ts';
import { apigatewayClientCertificate } from './client-certificate.ts';
import { apigatewayCorsEverybody } from './cors-everybody.ts';
import { apigatewayCreateBeforeDestroy } from './create-before-destroy.ts';
import { apigatewayDataTrace } from './data-trace.ts';
import { apigatewayDeploymentLogs } from './deployment-logs.ts';
import { apigatewayDomainTls } from './domain-tls.ts';
import { apigatewayExecutionLogs } from './execution-logs.ts';
import { apigatewayFirewall } from './firewall.ts';
import { apigatewayMethodAuthorization } from './method-authorization.ts';
import { apigatewayMetrics } from './metrics.ts';
import { apigatewayMinimumCompression } from './minimum-compression.ts';
import { apigatewayPolicyPublic } from './policy-public.ts';
import { apigatewayPublicEndpoint } from './public-endpoint.ts';
import { apigatewayRequestValidation } from './request-validation.ts';
import { apigatewayRouteAuthorization } from './route-authorization.ts';
import { apigatewayTracing } from './tracing.ts';
import { apigatewayUsagePlan } from './usage-plan.ts';

/** API Gateway, both versions. */
export const apigatewayRules: readonly InfraRule[] = [
  apigatewayAccessLogs,
  apigatewayCache,
  apigatewayCacheEncryption,
  apigatewayClientCertificate,
  apigatewayCorsEverybody,
  apigatewayCreateBeforeDestroy,
  apigatewayDataTrace,
  apigatewayDeploymentLogs,
  apigatewayDomainTls,
  apigatewayExecutionLogs,
  apigatewayFirewall,
  apigatewayMethodAuthorization,
  apigatewayMetrics,
  apigatewayMinimumCompression,
  apigatewayPolicyPublic,
  apigatewayPublicEndpoint,
  apigatewayRequestValidation,
  apigatewayRouteAuthorization,
  apigatewayTracing,
  apigatewayUsagePlan,
];
