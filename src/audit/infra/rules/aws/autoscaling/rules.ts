import type { InfraRule } from '../../../infra-rule.ts';
import { autoscalingBehindBalancer } from './behind-balancer.ts';
import { autoscalingHealthCheck } from './health-check.ts';
import { autoscalingLaunchTemplate } from './launch-template.ts';
import { autoscalingSeveralZones } from './several-zones.ts';
import { autoscalingTags } from './tags.ts';

/** Groups of machines and what they are started from. */
export const autoscalingRules: readonly InfraRule[] = [
  autoscalingBehindBalancer,
  autoscalingHealthCheck,
  autoscalingLaunchTemplate,
  autoscalingSeveralZones,
  autoscalingTags,
];
