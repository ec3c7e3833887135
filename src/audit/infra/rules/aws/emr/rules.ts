import type { InfraRule } from '../../../infra-rule.ts';
import { emrClusterSecurity } from './cluster-security.ts';
import { emrKerberos } from './kerberos.ts';

/** EMR. */
export const emrRules: readonly InfraRule[] = [emrClusterSecurity, emrKerberos];
