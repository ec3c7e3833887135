import type { InfraRule } from '../../../infra-rule.ts';
import { appflowFlowKey } from './flow-key.ts';
import { appflowProfileKey } from './profile-key.ts';
import { appflowSecretsInCode } from './secrets-in-code.ts';

/** AppFlow. */
export const appflowRules: readonly InfraRule[] = [appflowFlowKey, appflowProfileKey, appflowSecretsInCode];
