import type { InfraRule } from '../../../infra-rule.ts';
import { cloudsearchHttps } from './https.ts';
import { cloudsearchTlsVersion } from './tls-version.ts';

/** CloudSearch. */
export const cloudsearchRules: readonly InfraRule[] = [cloudsearchHttps, cloudsearchTlsVersion];
