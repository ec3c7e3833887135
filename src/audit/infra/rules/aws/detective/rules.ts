import type { InfraRule } from '../../../infra-rule.ts';
import { detectiveNewMembers } from './new-members.ts';

/** Detective. */
export const detectiveRules: readonly InfraRule[] = [detectiveNewMembers];
