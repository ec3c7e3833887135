import type { InfraRule } from '../../../infra-rule.ts';
import { kinesisEncryption } from './encryption.ts';
import { kinesisKmsKey } from './kms-key.ts';
import { kinesisVideoKey } from './video-key.ts';

/** Kinesis data streams. */
export const kinesisRules: readonly InfraRule[] = [kinesisEncryption, kinesisKmsKey, kinesisVideoKey];
