import type { InfraRule } from '../../../infra-rule.ts';
import { kubernetesControlPlaneAuditPolicy } from './audit-policy.ts';
import { kubernetesControlPlaneEncryptionProviders } from './encryption-providers.ts';
import { kubernetesControlPlaneEventRateLimit } from './event-rate-limit.ts';

/** The control plane as a whole. */
export const controlPlaneRules: readonly InfraRule[] = [
  kubernetesControlPlaneAuditPolicy,
  kubernetesControlPlaneEncryptionProviders,
  kubernetesControlPlaneEventRateLimit,
];
