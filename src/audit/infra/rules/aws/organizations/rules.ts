import type { InfraRule } from '../../../infra-rule.ts';
import { organizationsDelegationPublic } from './delegation-public.ts';

/** Organizations. */
export const organizationsRules: readonly InfraRule[] = [organizationsDelegationPublic];
