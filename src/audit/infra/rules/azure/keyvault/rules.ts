import type { InfraRule } from '../../../infra-rule.ts';
import { azureKeyvaultAccessPolicyEverything } from './access-policy-everything.ts';
import { azureKeyvaultDiagnosticSettings } from './diagnostic-settings.ts';
import { azureKeyvaultKeyExpiration } from './key-expiration.ts';
import { azureKeyvaultKeyHsm } from './key-hsm.ts';
import { azureKeyvaultNetworkAcls } from './network-acls.ts';
import { azureKeyvaultPublicNetworkAccess } from './public-network-access.ts';
import { azureKeyvaultPurgeProtection } from './purge-protection.ts';
import { azureKeyvaultSecretContentType } from './secret-content-type.ts';
import { azureKeyvaultSecretExpiration } from './secret-expiration.ts';
import { azureKeyvaultSoftDelete } from './soft-delete.ts';

/** Key Vault: keys, secrets and certificates. */
export const azureKeyvaultRules: readonly InfraRule[] = [
  azureKeyvaultAccessPolicyEverything,
  azureKeyvaultDiagnosticSettings,
  azureKeyvaultKeyExpiration,
  azureKeyvaultKeyHsm,
  azureKeyvaultNetworkAcls,
  azureKeyvaultPublicNetworkAccess,
  azureKeyvaultPurgeProtection,
  azureKeyvaultSecretContentType,
  azureKeyvaultSecretExpiration,
  azureKeyvaultSoftDelete,
];
