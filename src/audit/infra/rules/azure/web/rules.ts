import type { InfraRule } from '../../../infra-rule.ts';
import { azureWebAlwaysOn } from './always-on.ts';
import { azureWebAuthentication } from './authentication.ts';
import { azureWebClientCertificate } from './client-certificate.ts';
import { azureWebCorsAnyOrigin } from './cors-any-origin.ts';
import { azureWebDetailedErrors } from './detailed-errors.ts';
import { azureWebDotnetVersion } from './dotnet-version.ts';
import { azureWebFailedRequestTracing } from './failed-request-tracing.ts';
import { azureWebFtpsState } from './ftps-state.ts';
import { azureWebHealthCheck } from './health-check.ts';
import { azureWebHttpLogging } from './http-logging.ts';
import { azureWebHttp2 } from './http2.ts';
import { azureWebHttpsOnly } from './https-only.ts';
import { azureWebJavaVersion } from './java-version.ts';
import { azureWebManagedIdentity } from './managed-identity.ts';
import { azureWebMinimumTlsVersion } from './minimum-tls-version.ts';
import { azureWebPhpVersion } from './php-version.ts';
import { azureWebPlanInstances } from './plan-instances.ts';
import { azureWebPlanZoneRedundancy } from './plan-zone-redundancy.ts';
import { azureWebPublicNetworkAccess } from './public-network-access.ts';
import { azureWebPythonVersion } from './python-version.ts';
import { azureWebRemoteDebugging } from './remote-debugging.ts';

/** App Service and Functions. */
export const azureWebRules: readonly InfraRule[] = [
  azureWebAlwaysOn,
  azureWebAuthentication,
  azureWebClientCertificate,
  azureWebCorsAnyOrigin,
  azureWebDetailedErrors,
  azureWebDotnetVersion,
  azureWebFailedRequestTracing,
  azureWebFtpsState,
  azureWebHealthCheck,
  azureWebHttpLogging,
  azureWebHttp2,
  azureWebHttpsOnly,
  azureWebJavaVersion,
  azureWebManagedIdentity,
  azureWebMinimumTlsVersion,
  azureWebPhpVersion,
  azureWebPlanInstances,
  azureWebPlanZoneRedundancy,
  azureWebPublicNetworkAccess,
  azureWebPythonVersion,
  azureWebRemoteDebugging,
];
