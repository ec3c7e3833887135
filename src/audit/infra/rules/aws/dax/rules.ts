import type { InfraRule } from '../../../infra-rule.ts';
import { daxEncryption } from './encryption.ts';
import { daxEncryptionInTransit } from './encryption-in-transit.ts';

/** DynamoDB Accelerator. */
export const daxRules: readonly InfraRule[] = [daxEncryption, daxEncryptionInTransit];
