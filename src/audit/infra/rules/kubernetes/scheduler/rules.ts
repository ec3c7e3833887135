import type { InfraRule } from '../../../infra-rule.ts';
import { kubernetesSchedulerBindAddress } from './bind-address.ts';
import { kubernetesSchedulerProfiling } from './profiling.ts';

/** Flags of kube-scheduler. */
export const schedulerRules: readonly InfraRule[] = [
  kubernetesSchedulerBindAddress,
  kubernetesSchedulerProfiling,
];
