import type { InfraRule } from '../../../infra-rule.ts';
import { azureCdnHttps } from './https.ts';
import { azureCdnMinimumTlsVersion } from './minimum-tls-version.ts';
import { azureCdnPlainHttp } from './plain-http.ts';

/** Content delivery. */
export const azureCdnRules: readonly InfraRule[] = [
  azureCdnHttps,
  azureCdnMinimumTlsVersion,
  azureCdnPlainHttp,
];
