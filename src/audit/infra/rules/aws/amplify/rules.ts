import type { InfraRule } from '../../../infra-rule.ts';
import { amplifySecretsWritten } from './secrets-written.ts';

/** Amplify. */
export const amplifyRules: readonly InfraRule[] = [amplifySecretsWritten];
