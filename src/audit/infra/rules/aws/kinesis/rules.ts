import type { InfraRule } from '../../../infra-rule.ts';
import { kinesisEncryption } from './encryption.ts';
import { kinesisKmsKey } from './kms-key.ts';

/** Kinesis data streams. */
export const kinesisRules: readonly InfraRule[] = [kinesisEncryption, kinesisKmsKey];
