import type { InfraRule } from '../../../infra-rule.ts';
import { kubernetesWorkloadDashboard } from './dashboard.ts';
import { kubernetesWorkloadPrivilegedBehindService } from './privileged-behind-service.ts';
import { kubernetesWorkloadTiller } from './tiller.ts';
import { kubernetesWorkloadTillerListens } from './tiller-listens.ts';

/** Workloads as a whole. */
export const workloadRules: readonly InfraRule[] = [
  kubernetesWorkloadDashboard,
  kubernetesWorkloadPrivilegedBehindService,
  kubernetesWorkloadTiller,
  kubernetesWorkloadTillerListens,
];
