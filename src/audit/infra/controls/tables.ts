import type { ControlTable } from './control-table.ts';
import { awsCisTables } from './tables/aws-cis.table.ts';
import { awsHipaaTables } from './tables/aws-hipaa.table.ts';
import { awsNistTables } from './tables/aws-nist.table.ts';
import { awsPciTables } from './tables/aws-pci.table.ts';
import { securityHubTables } from './tables/aws-security-hub.table.ts';
import { awsSoc2Tables } from './tables/aws-soc2.table.ts';
import { azureCisTables } from './tables/azure-cis.table.ts';
import { azurePolicyTables } from './tables/azure-policy.table.ts';
import { dockerCisTables } from './tables/docker-cis.table.ts';
import { googleCisTables } from './tables/google-cis.table.ts';
import { kubernetesCisTables } from './tables/kubernetes-cis.table.ts';
import { earlyKubernetesCisTables } from './tables/kubernetes-cis-early.table.ts';
import { laterKubernetesCisTables } from './tables/kubernetes-cis-later.table.ts';
import { managedKubernetesCisTables } from './tables/managed-kubernetes-cis.table.ts';

/** Every table, in the order in which controls are told. Several tables of one version add up. */
export const controlTables: readonly ControlTable[] = [
  ...securityHubTables,
  ...awsCisTables,
  ...azureCisTables,
  ...googleCisTables,
  ...earlyKubernetesCisTables,
  ...kubernetesCisTables,
  ...laterKubernetesCisTables,
  ...managedKubernetesCisTables,
  ...dockerCisTables,
  ...awsNistTables,
  ...azurePolicyTables,
  ...awsPciTables,
  ...awsHipaaTables,
  ...awsSoc2Tables,
];
