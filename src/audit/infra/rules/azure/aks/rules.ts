import type { InfraRule } from '../../../infra-rule.ts';
import { azureAksAuthorizedIpRanges } from './authorized-ip-ranges.ts';
import { azureAksDashboard } from './dashboard.ts';
import { azureAksDiskEncryptionSet } from './disk-encryption-set.ts';
import { azureAksHostEncryption } from './host-encryption.ts';
import { azureAksHttpApplicationRouting } from './http-application-routing.ts';
import { azureAksLocalAccounts } from './local-accounts.ts';
import { azureAksMaximumPods } from './maximum-pods.ts';
import { azureAksMonitoring } from './monitoring.ts';
import { azureAksNetworkPlugin } from './network-plugin.ts';
import { azureAksNetworkPolicy } from './network-policy.ts';
import { azureAksNodePublicIp } from './node-public-ip.ts';
import { azureAksPolicyAddon } from './policy-addon.ts';
import { azureAksPrivateCluster } from './private-cluster.ts';
import { azureAksRbac } from './rbac.ts';
import { azureAksSecretRotation } from './secret-rotation.ts';
import { azureAksSkuTier } from './sku-tier.ts';
import { azureAksUpgradeChannel } from './upgrade-channel.ts';

/** Azure Kubernetes Service. */
export const azureAksRules: readonly InfraRule[] = [
  azureAksAuthorizedIpRanges,
  azureAksDashboard,
  azureAksDiskEncryptionSet,
  azureAksHostEncryption,
  azureAksHttpApplicationRouting,
  azureAksLocalAccounts,
  azureAksMaximumPods,
  azureAksMonitoring,
  azureAksNetworkPlugin,
  azureAksNetworkPolicy,
  azureAksNodePublicIp,
  azureAksPolicyAddon,
  azureAksPrivateCluster,
  azureAksRbac,
  azureAksSecretRotation,
  azureAksSkuTier,
  azureAksUpgradeChannel,
];
