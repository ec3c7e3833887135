import type { InfraRule } from '../../../infra-rule.ts';
import { keyspacesKmsKey } from './kms-key.ts';
import { keyspacesPointInTimeRecovery } from './point-in-time-recovery.ts';

/** Tables of Cassandra. */
export const keyspacesRules: readonly InfraRule[] = [keyspacesKmsKey, keyspacesPointInTimeRecovery];
