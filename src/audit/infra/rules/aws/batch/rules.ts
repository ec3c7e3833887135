import type { InfraRule } from '../../../infra-rule.ts';
import { batchPrivileged } from './privileged.ts';

/** Batch. */
export const batchRules: readonly InfraRule[] = [batchPrivileged];
