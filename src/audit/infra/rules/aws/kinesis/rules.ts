import type { InfraRule } from '../../../infra-rule.ts';
import { kinesisEncryption } from './encryption.ts';

/** Kinesis data streams. */
export const kinesisRules: readonly InfraRule[] = [kinesisEncryption];
