import type { InfraRule } from '../../../infra-rule.ts';
import { ssmParameterPlain } from './parameter-plain.ts';

/** Systems Manager. */
export const ssmRules: readonly InfraRule[] = [ssmParameterPlain];
