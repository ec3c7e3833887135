import type { InfraRule } from '../../../infra-rule.ts';
import { directoryPasswordInCode } from './password-in-code.ts';

/** Directory Service. */
export const directoryRules: readonly InfraRule[] = [directoryPasswordInCode];
