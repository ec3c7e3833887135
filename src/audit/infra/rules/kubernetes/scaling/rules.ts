import type { InfraRule } from '../../../infra-rule.ts';
import { kubernetesScalingCronJobDeadline } from './cron-job-deadline.ts';
import { kubernetesScalingFixedReplicas } from './fixed-replicas.ts';
import { kubernetesScalingHeadlessService } from './headless-service.ts';
import { kubernetesScalingNoAntiAffinity } from './no-anti-affinity.ts';
import { kubernetesScalingNoDisruptionBudget } from './no-disruption-budget.ts';
import { kubernetesScalingUnknownTarget } from './unknown-target.ts';

/** How many of a workload there are. */
export const scalingRules: readonly InfraRule[] = [
  kubernetesScalingCronJobDeadline,
  kubernetesScalingFixedReplicas,
  kubernetesScalingHeadlessService,
  kubernetesScalingNoAntiAffinity,
  kubernetesScalingNoDisruptionBudget,
  kubernetesScalingUnknownTarget,
];
