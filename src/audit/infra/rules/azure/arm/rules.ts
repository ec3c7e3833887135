import type { InfraRule } from '../../../infra-rule.ts';
import { azureArmSecureParameterDefault } from './secure-parameter-default.ts';

/** Templates of Azure Resource Manager themselves. */
export const azureArmRules: readonly InfraRule[] = [azureArmSecureParameterDefault];
