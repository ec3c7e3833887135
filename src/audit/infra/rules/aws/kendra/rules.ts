import type { InfraRule } from '../../../infra-rule.ts';
import { kendraKmsKey } from './kms-key.ts';

/** Kendra: search in documents. */
export const kendraRules: readonly InfraRule[] = [kendraKmsKey];
