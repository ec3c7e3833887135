import type { InfraRule } from '../../../infra-rule.ts';
import { connectStorageKey } from './storage-key.ts';

/** Connect. */
export const connectRules: readonly InfraRule[] = [connectStorageKey];
