import type { InfraRule } from '../../../infra-rule.ts';
import { googleSpannerCustomerManagedKey } from './customer-managed-key.ts';
import { googleSpannerDeletionProtection } from './deletion-protection.ts';
import { googleSpannerDropProtection } from './drop-protection.ts';

/** Spanner. */
export const googleSpannerRules: readonly InfraRule[] = [
  googleSpannerCustomerManagedKey,
  googleSpannerDeletionProtection,
  googleSpannerDropProtection,
];
