import type { InfraRule } from '../../../infra-rule.ts';
import { datasyncSecretInCode } from './secret-in-code.ts';
import { datasyncVerify } from './verify.ts';

/** Copies of files between places. */
export const datasyncRules: readonly InfraRule[] = [datasyncSecretInCode, datasyncVerify];
