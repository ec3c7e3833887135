import type { InfraRule } from '../../../infra-rule.ts';
import { kubernetesStorageHostPathVolume } from './host-path-volume.ts';
import { kubernetesStorageManyWriters } from './many-writers.ts';
import { kubernetesStorageUnencryptedClass } from './unencrypted-class.ts';

/** Storage. */
export const storageRules: readonly InfraRule[] = [
  kubernetesStorageHostPathVolume,
  kubernetesStorageManyWriters,
  kubernetesStorageUnencryptedClass,
];
