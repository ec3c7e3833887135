import type { InfraRule } from '../../../infra-rule.ts';
import { googleArtifactCustomerManagedKey } from './customer-managed-key.ts';
import { googleArtifactMutableTags } from './mutable-tags.ts';

/** Artifact Registry. */
export const googleArtifactRules: readonly InfraRule[] = [
  googleArtifactCustomerManagedKey,
  googleArtifactMutableTags,
];
