import type { InfraRule } from '../../../infra-rule.ts';
import { ebsDefaultEncryption } from './default-encryption.ts';
import { ebsMachineDiskEncryption } from './machine-disk-encryption.ts';
import { ebsRootDiskEncryption } from './root-disk-encryption.ts';
import { ebsSnapshotBlockPublic } from './snapshot-block-public.ts';
import { ebsSnapshotCopyEncryption } from './snapshot-copy-encryption.ts';
import { ebsSnapshotCopyKey } from './snapshot-copy-key.ts';
import { ebsTemplateDiskEncryption } from './template-disk-encryption.ts';
import { ebsVolumeEncryption } from './volume-encryption.ts';
import { ebsVolumeKey } from './volume-key.ts';

/** Disks of machines: volumes and snapshots. */
export const ebsRules: readonly InfraRule[] = [
  ebsDefaultEncryption,
  ebsMachineDiskEncryption,
  ebsRootDiskEncryption,
  ebsSnapshotBlockPublic,
  ebsSnapshotCopyEncryption,
  ebsSnapshotCopyKey,
  ebsTemplateDiskEncryption,
  ebsVolumeEncryption,
  ebsVolumeKey,
];
