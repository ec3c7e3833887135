import type { InfraRule } from '../../../infra-rule.ts';
import { codecommitApprovals } from './approvals.ts';

/** CodeCommit. */
export const codecommitRules: readonly InfraRule[] = [codecommitApprovals];
