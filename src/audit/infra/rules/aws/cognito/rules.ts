import type { InfraRule } from '../../../infra-rule.ts';
import { cognitoMfa } from './mfa.ts';
import { cognitoPasswordPolicy } from './password-policy.ts';
import { cognitoThreatProtection } from './threat-protection.ts';
import { cognitoUnauthenticated } from './unauthenticated.ts';

/** Cognito. */
export const cognitoRules: readonly InfraRule[] = [
  cognitoMfa,
  cognitoPasswordPolicy,
  cognitoThreatProtection,
  cognitoUnauthenticated,
];
