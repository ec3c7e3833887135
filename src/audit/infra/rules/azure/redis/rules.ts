import type { InfraRule } from '../../../infra-rule.ts';
import { azureRedisAuthentication } from './authentication.ts';
import { azureRedisFirewallAnyAddress } from './firewall-any-address.ts';
import { azureRedisFirewallAzureServices } from './firewall-azure-services.ts';
import { azureRedisFirewallManyHosts } from './firewall-many-hosts.ts';
import { azureRedisMinimumTlsVersion } from './minimum-tls-version.ts';
import { azureRedisNonSslPort } from './non-ssl-port.ts';
import { azureRedisPatchSchedule } from './patch-schedule.ts';
import { azureRedisPublicNetworkAccess } from './public-network-access.ts';

/** Azure Cache for Redis. */
export const azureRedisRules: readonly InfraRule[] = [
  azureRedisAuthentication,
  azureRedisFirewallAnyAddress,
  azureRedisFirewallAzureServices,
  azureRedisFirewallManyHosts,
  azureRedisMinimumTlsVersion,
  azureRedisNonSslPort,
  azureRedisPatchSchedule,
  azureRedisPublicNetworkAccess,
];
