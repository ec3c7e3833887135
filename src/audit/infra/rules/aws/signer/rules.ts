import type { InfraRule } from '../../../infra-rule.ts';
import { signerPermissionEverybody } from './permission-everybody.ts';

/** Signer. */
export const signerRules: readonly InfraRule[] = [signerPermissionEverybody];
