import type { InfraRule } from '../../../infra-rule.ts';
import { cloudsearchHttps } from './https.ts';
import { cloudsearchTlsPolicy } from './tls-policy.ts';

/** CloudSearch. */
export const cloudsearchRules: readonly InfraRule[] = [cloudsearchHttps, cloudsearchTlsPolicy];
