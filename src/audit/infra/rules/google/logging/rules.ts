import type { InfraRule } from '../../../infra-rule.ts';
import { googleLoggingBucketLock } from './bucket-lock.ts';

/** Logs and who keeps them. */
export const googleLoggingRules: readonly InfraRule[] = [googleLoggingBucketLock];
