import type { InfraRule } from '../../../infra-rule.ts';
import { googleDataprocCustomerManagedKey } from './customer-managed-key.ts';
import { googleDataprocPublicMachines } from './public-machines.ts';

/** Dataproc. */
export const googleDataprocRules: readonly InfraRule[] = [
  googleDataprocCustomerManagedKey,
  googleDataprocPublicMachines,
];
