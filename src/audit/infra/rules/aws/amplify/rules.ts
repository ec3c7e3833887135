import type { InfraRule } from '../../../infra-rule.ts';
import { amplifyAccessToken } from './access-token.ts';
import { amplifyBasicAuthPassword } from './basic-auth-password.ts';
import { amplifyOauthToken } from './oauth-token.ts';

/** Amplify. */
export const amplifyRules: readonly InfraRule[] = [
  amplifyAccessToken,
  amplifyBasicAuthPassword,
  amplifyOauthToken,
];
