import type { InfraRule } from '../../../infra-rule.ts';
import { kubernetesNetworkEgressToAnywhere } from './egress-to-anywhere.ts';
import { kubernetesNetworkIngressFromAnywhere } from './ingress-from-anywhere.ts';
import { kubernetesNetworkNoPolicy } from './no-policy.ts';
import { kubernetesNetworkPolicyWithoutPods } from './policy-without-pods.ts';

/** What may talk to what. */
export const networkRules: readonly InfraRule[] = [
  kubernetesNetworkEgressToAnywhere,
  kubernetesNetworkIngressFromAnywhere,
  kubernetesNetworkNoPolicy,
  kubernetesNetworkPolicyWithoutPods,
];
