import type { InfraRule } from '../../../infra-rule.ts';
import { googlePubsubCustomerManagedKey } from './customer-managed-key.ts';

/** Pub/Sub. */
export const googlePubsubRules: readonly InfraRule[] = [googlePubsubCustomerManagedKey];
