import type { InfraRule } from '../../../infra-rule.ts';
import { mskEncryptionInTransit } from './encryption-in-transit.ts';
import { mskKmsKey } from './kms-key.ts';
import { mskLogging } from './logging.ts';
import { mskPublicAccess } from './public-access.ts';

/** Managed Streaming for Apache Kafka. */
export const mskRules: readonly InfraRule[] = [
  mskEncryptionInTransit,
  mskKmsKey,
  mskLogging,
  mskPublicAccess,
];
