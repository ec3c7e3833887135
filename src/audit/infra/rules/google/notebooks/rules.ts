import type { InfraRule } from '../../../infra-rule.ts';
import { googleNotebooksPublicIp } from './public-ip.ts';
import { googleNotebooksShieldedVm } from './shielded-vm.ts';

/** Notebooks. */
export const googleNotebooksRules: readonly InfraRule[] = [
  googleNotebooksPublicIp,
  googleNotebooksShieldedVm,
];
