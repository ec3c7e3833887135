import type { InfraRule } from '../../../infra-rule.ts';
import { azureEventhubLocalAuthentication } from './local-authentication.ts';
import { azureEventhubMinimumTlsVersion } from './minimum-tls-version.ts';
import { azureEventhubPublicNetworkAccess } from './public-network-access.ts';

/** Event Hubs. */
export const azureEventhubRules: readonly InfraRule[] = [
  azureEventhubLocalAuthentication,
  azureEventhubMinimumTlsVersion,
  azureEventhubPublicNetworkAccess,
];
