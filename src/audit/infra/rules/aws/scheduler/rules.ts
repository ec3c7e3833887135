import type { InfraRule } from '../../../infra-rule.ts';
import { schedulerKmsKey } from './kms-key.ts';

/** EventBridge Scheduler. */
export const schedulerRules: readonly InfraRule[] = [schedulerKmsKey];
