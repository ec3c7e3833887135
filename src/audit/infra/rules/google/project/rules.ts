import type { InfraRule } from '../../../infra-rule.ts';
import { googleProjectDefaultNetwork } from './default-network.ts';

/** Projects. */
export const googleProjectRules: readonly InfraRule[] = [googleProjectDefaultNetwork];
