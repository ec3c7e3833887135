import type { InfraRule } from '../../../infra-rule.ts';
import { azureComputeAutomaticUpdates } from './automatic-updates.ts';
import { azureComputeCustomDataSecret } from './custom-data-secret.ts';
import { azureComputeDiskCustomerManagedKey } from './disk-customer-managed-key.ts';
import { azureComputeDiskEncryption } from './disk-encryption.ts';
import { azureComputeDiskPublicNetwork } from './disk-public-network.ts';
import { azureComputeEncryptionAtHost } from './encryption-at-host.ts';
import { azureComputeExtensions } from './extensions.ts';
import { azureComputePasswordAuthentication } from './password-authentication.ts';
import { azureComputePlainRemoteManagement } from './plain-remote-management.ts';
import { azureComputeScaleSetPatching } from './scale-set-patching.ts';
import { azureComputeUnmanagedDisk } from './unmanaged-disk.ts';
import { azureComputeWrittenPassword } from './written-password.ts';

/** Machines and disks. */
export const azureComputeRules: readonly InfraRule[] = [
  azureComputeAutomaticUpdates,
  azureComputeCustomDataSecret,
  azureComputeDiskCustomerManagedKey,
  azureComputeDiskEncryption,
  azureComputeDiskPublicNetwork,
  azureComputeEncryptionAtHost,
  azureComputeExtensions,
  azureComputePasswordAuthentication,
  azureComputePlainRemoteManagement,
  azureComputeScaleSetPatching,
  azureComputeUnmanagedDisk,
  azureComputeWrittenPassword,
];
