import type { InfraRule } from '../../../infra-rule.ts';
import { sqsCustomerKey } from './customer-key.ts';
import { sqsDeadLetter } from './dead-letter.ts';
import { sqsEncryption } from './encryption.ts';
import { sqsEncryptionUnset } from './encryption-unset.ts';
import { sqsKmsKey } from './kms-key.ts';
import { sqsPolicyPublic } from './policy-public.ts';
import { sqsPolicyWildcardActions } from './policy-wildcard-actions.ts';

/** Simple Queue Service. */
export const sqsRules: readonly InfraRule[] = [
  sqsCustomerKey,
  sqsDeadLetter,
  sqsEncryption,
  sqsEncryptionUnset,
  sqsKmsKey,
  sqsPolicyPublic,
  sqsPolicyWildcardActions,
];
