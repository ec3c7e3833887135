import type { InfraRule } from '../../../infra-rule.ts';
import { googleGkeAliasIp } from './alias-ip.ts';
import { googleGkeAlphaFeatures } from './alpha-features.ts';
import { googleGkeAuthorizedNetworks } from './authorized-networks.ts';
import { googleGkeAutoRepair } from './auto-repair.ts';
import { googleGkeAutoUpgrade } from './auto-upgrade.ts';
import { googleGkeBasicAuthentication } from './basic-authentication.ts';
import { googleGkeBinaryAuthorization } from './binary-authorization.ts';
import { googleGkeClientCertificate } from './client-certificate.ts';
import { googleGkeDashboard } from './dashboard.ts';
import { googleGkeGroupsForRbac } from './groups-for-rbac.ts';
import { googleGkeIntranodeVisibility } from './intranode-visibility.ts';
import { googleGkeLabels } from './labels.ts';
import { googleGkeLegacyAbac } from './legacy-abac.ts';
import { googleGkeLogging } from './logging.ts';
import { googleGkeMetadataServer } from './metadata-server.ts';
import { googleGkeMonitoring } from './monitoring.ts';
import { googleGkeNetworkPolicy } from './network-policy.ts';
import { googleGkeNodeImage } from './node-image.ts';
import { googleGkeNodeIntegrityMonitoring } from './node-integrity-monitoring.ts';
import { googleGkeNodeSecureBoot } from './node-secure-boot.ts';
import { googleGkeNodeServiceAccount } from './node-service-account.ts';
import { googleGkeOldVersion } from './old-version.ts';
import { googleGkePrivateNodes } from './private-nodes.ts';
import { googleGkePublicControlPlane } from './public-control-plane.ts';
import { googleGkeReleaseChannel } from './release-channel.ts';
import { googleGkeSecretsEncryption } from './secrets-encryption.ts';
import { googleGkeShieldedNodes } from './shielded-nodes.ts';

/** Google Kubernetes Engine. */
export const googleGkeRules: readonly InfraRule[] = [
  googleGkeAliasIp,
  googleGkeAlphaFeatures,
  googleGkeAuthorizedNetworks,
  googleGkeAutoRepair,
  googleGkeAutoUpgrade,
  googleGkeBasicAuthentication,
  googleGkeBinaryAuthorization,
  googleGkeClientCertificate,
  googleGkeDashboard,
  googleGkeGroupsForRbac,
  googleGkeIntranodeVisibility,
  googleGkeLabels,
  googleGkeLegacyAbac,
  googleGkeLogging,
  googleGkeMetadataServer,
  googleGkeMonitoring,
  googleGkeNetworkPolicy,
  googleGkeNodeImage,
  googleGkeNodeIntegrityMonitoring,
  googleGkeNodeSecureBoot,
  googleGkeNodeServiceAccount,
  googleGkeOldVersion,
  googleGkePrivateNodes,
  googleGkePublicControlPlane,
  googleGkeReleaseChannel,
  googleGkeSecretsEncryption,
  googleGkeShieldedNodes,
];
