import type { InfraRule } from '../../../infra-rule.ts';
import { guarddutyOff } from './off.ts';

/** GuardDuty. */
export const guarddutyRules: readonly InfraRule[] = [guarddutyOff];
