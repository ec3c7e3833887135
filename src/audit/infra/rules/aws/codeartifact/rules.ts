import type { InfraRule } from '../../../infra-rule.ts';
import { codeartifactCustomerKey } from './customer-key.ts';

/** CodeArtifact. */
export const codeartifactRules: readonly InfraRule[] = [codeartifactCustomerKey];
