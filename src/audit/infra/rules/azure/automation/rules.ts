import type { InfraRule } from '../../../infra-rule.ts';
import { azureAutomationAccountIdentity } from './account-identity.ts';
import { azureAutomationAccountPublic } from './account-public.ts';
import { azureAutomationVariableEncryption } from './variable-encryption.ts';

/** Automation accounts. */
export const azureAutomationRules: readonly InfraRule[] = [
  azureAutomationAccountIdentity,
  azureAutomationAccountPublic,
  azureAutomationVariableEncryption,
];
