import type { InfraRule } from '../../../infra-rule.ts';
import { kubernetesSecretInConfigMap } from './in-config-map.ts';
import { kubernetesSecretInRepository } from './in-repository.ts';
import { kubernetesSecretLongLivedToken } from './long-lived-token.ts';
import { kubernetesSecretNative } from './native.ts';

/** Secrets and settings. */
export const secretRules: readonly InfraRule[] = [
  kubernetesSecretInConfigMap,
  kubernetesSecretInRepository,
  kubernetesSecretLongLivedToken,
  kubernetesSecretNative,
];
