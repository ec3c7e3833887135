import type { InfraRule } from '../../../infra-rule.ts';
import { sqsDeadLetter } from './dead-letter.ts';
import { sqsEncryption } from './encryption.ts';
import { sqsKmsKey } from './kms-key.ts';

/** Simple Queue Service. */
export const sqsRules: readonly InfraRule[] = [sqsDeadLetter, sqsEncryption, sqsKmsKey];
