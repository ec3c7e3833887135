import type { InfraRule } from '../../../infra-rule.ts';
import { memorydbKmsKey } from './kms-key.ts';
import { memorydbSnapshotKey } from './snapshot-key.ts';
import { memorydbTls } from './tls.ts';

/** MemoryDB. */
export const memorydbRules: readonly InfraRule[] = [memorydbKmsKey, memorydbSnapshotKey, memorydbTls];
