import type { InfraRule } from '../../../infra-rule.ts';
import { googleRedisAuthentication } from './authentication.ts';
import { googleRedisCustomerManagedKey } from './customer-managed-key.ts';
import { googleRedisTransitEncryption } from './transit-encryption.ts';

/** Memorystore for Redis. */
export const googleRedisRules: readonly InfraRule[] = [
  googleRedisAuthentication,
  googleRedisCustomerManagedKey,
  googleRedisTransitEncryption,
];
