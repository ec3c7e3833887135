import type { InfraRule } from '../../../infra-rule.ts';
import { alexaClientSecret } from './client-secret.ts';
import { alexaRefreshToken } from './refresh-token.ts';

/** Skills of Alexa. */
export const alexaRules: readonly InfraRule[] = [alexaClientSecret, alexaRefreshToken];
