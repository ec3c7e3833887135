import type { InfraRule } from '../../../infra-rule.ts';
import { glacierPolicyPublic } from './policy-public.ts';

/** Archives in vaults. */
export const glacierRules: readonly InfraRule[] = [glacierPolicyPublic];
