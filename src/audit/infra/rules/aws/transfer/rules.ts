import type { InfraRule } from '../../../infra-rule.ts';
import { transferFtp } from './ftp.ts';
import { transferPublicEndpoint } from './public-endpoint.ts';
import { transferSecurityPolicy } from './security-policy.ts';

/** Transfer Family. */
export const transferRules: readonly InfraRule[] = [
  transferFtp,
  transferPublicEndpoint,
  transferSecurityPolicy,
];
