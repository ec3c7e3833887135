import type { InfraRule } from '../../../infra-rule.ts';
import { kubernetesNamespaceNoLimitRange } from './no-limit-range.ts';
import { kubernetesNamespaceNoPodSecurity } from './no-pod-security.ts';
import { kubernetesNamespaceNoQuota } from './no-quota.ts';
import { kubernetesNamespacePrivileged } from './privileged.ts';

/** Namespaces and their limits. */
export const namespaceRules: readonly InfraRule[] = [
  kubernetesNamespaceNoLimitRange,
  kubernetesNamespaceNoPodSecurity,
  kubernetesNamespaceNoQuota,
  kubernetesNamespacePrivileged,
];
