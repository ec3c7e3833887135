import type { InfraRule } from '../../../infra-rule.ts';
import { kubernetesServiceExternalIps } from './external-ips.ts';
import { kubernetesServiceLoadBalancer } from './load-balancer.ts';
import { kubernetesServiceNoTarget } from './no-target.ts';
import { kubernetesServiceNodePort } from './node-port.ts';
import { kubernetesServiceTiller } from './tiller.ts';

/** Services, and from where they are reached. */
export const serviceRules: readonly InfraRule[] = [
  kubernetesServiceExternalIps,
  kubernetesServiceLoadBalancer,
  kubernetesServiceNoTarget,
  kubernetesServiceNodePort,
  kubernetesServiceTiller,
];
