import type { InfraRule } from '../../../infra-rule.ts';
import { firehoseEncryption } from './encryption.ts';
import { firehoseKmsKey } from './kms-key.ts';
import { firehosePasswordInCode } from './password-in-code.ts';

/** Data Firehose. */
export const firehoseRules: readonly InfraRule[] = [
  firehoseEncryption,
  firehoseKmsKey,
  firehosePasswordInCode,
];
