import type { InfraRule } from '../../../infra-rule.ts';
import { ecrCustomerKey } from './customer-key.ts';
import { ecrImmutableTags } from './immutable-tags.ts';
import { ecrLifecycle } from './lifecycle.ts';
import { ecrPolicyPublic } from './policy-public.ts';
import { ecrScanOnPush } from './scan-on-push.ts';

/** Elastic Container Registry. */
export const ecrRules: readonly InfraRule[] = [
  ecrCustomerKey,
  ecrImmutableTags,
  ecrLifecycle,
  ecrPolicyPublic,
  ecrScanOnPush,
];
