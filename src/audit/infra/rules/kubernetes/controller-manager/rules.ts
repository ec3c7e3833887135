import type { InfraRule } from '../../../infra-rule.ts';
import { kubernetesControllerManagerBindAddress } from './bind-address.ts';
import { kubernetesControllerManagerOwnCredentials } from './own-credentials.ts';
import { kubernetesControllerManagerProfiling } from './profiling.ts';
import { kubernetesControllerManagerRootAuthority } from './root-authority.ts';
import { kubernetesControllerManagerRotateServerCertificate } from './rotate-server-certificate.ts';
import { kubernetesControllerManagerServiceAccountKey } from './service-account-key.ts';
import { kubernetesControllerManagerTerminatedPods } from './terminated-pods.ts';

/** Flags of kube-controller-manager. */
export const controllerManagerRules: readonly InfraRule[] = [
  kubernetesControllerManagerBindAddress,
  kubernetesControllerManagerOwnCredentials,
  kubernetesControllerManagerProfiling,
  kubernetesControllerManagerRootAuthority,
  kubernetesControllerManagerRotateServerCertificate,
  kubernetesControllerManagerServiceAccountKey,
  kubernetesControllerManagerTerminatedPods,
];
