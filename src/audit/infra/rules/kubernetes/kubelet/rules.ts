import type { InfraRule } from '../../../infra-rule.ts';
import { kubernetesKubeletAlwaysAllow } from './always-allow.ts';
import { kubernetesKubeletAnonymousAuth } from './anonymous-auth.ts';
import { kubernetesKubeletCipherSuites } from './cipher-suites.ts';
import { kubernetesKubeletClientAuthority } from './client-authority.ts';
import { kubernetesKubeletEventRate } from './event-rate.ts';
import { kubernetesKubeletHostnameOverride } from './hostname-override.ts';
import { kubernetesKubeletIptablesChains } from './iptables-chains.ts';
import { kubernetesKubeletKernelDefaults } from './kernel-defaults.ts';
import { kubernetesKubeletReadOnlyPort } from './read-only-port.ts';
import { kubernetesKubeletRotateCertificates } from './rotate-certificates.ts';
import { kubernetesKubeletStreamingTimeout } from './streaming-timeout.ts';
import { kubernetesKubeletTlsCertificate } from './tls-certificate.ts';

/** Settings of kubelets. */
export const kubeletRules: readonly InfraRule[] = [
  kubernetesKubeletAlwaysAllow,
  kubernetesKubeletAnonymousAuth,
  kubernetesKubeletCipherSuites,
  kubernetesKubeletClientAuthority,
  kubernetesKubeletEventRate,
  kubernetesKubeletHostnameOverride,
  kubernetesKubeletIptablesChains,
  kubernetesKubeletKernelDefaults,
  kubernetesKubeletReadOnlyPort,
  kubernetesKubeletRotateCertificates,
  kubernetesKubeletStreamingTimeout,
  kubernetesKubeletTlsCertificate,
];
