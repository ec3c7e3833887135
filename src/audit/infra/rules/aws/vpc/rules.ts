import type { InfraRule } from '../../../infra-rule.ts';
import { vpcAclDuplicate } from './acl-duplicate.ts';
import { vpcAclEveryPort } from './acl-every-port.ts';
import { vpcAclOpenAll } from './acl-open-all.ts';
import { vpcAclOpenManagement } from './acl-open-management.ts';
import { vpcAclPartialDeny } from './acl-partial-deny.ts';
import { vpcClientVpnLogging } from './client-vpn-logging.ts';
import { vpcDefaultVpc } from './default-vpc.ts';
import { vpcEndpointAcceptance } from './endpoint-acceptance.ts';
import { vpcEndpointServiceAnybody } from './endpoint-service-anybody.ts';
import { vpcFirewallDeletionProtection } from './firewall-deletion-protection.ts';
import { vpcFirewallKey } from './firewall-key.ts';
import { vpcFlowLogs } from './flow-logs.ts';
import { vpcFlowLogsRejected } from './flow-logs-rejected.ts';
import { vpcPeeringRoutes } from './peering-routes.ts';
import { vpcSubnetPublicAddress } from './subnet-public-address.ts';
import { vpcTransitGatewayAccept } from './transit-gateway-accept.ts';
import { vpcUnusedAddress } from './unused-address.ts';

/** Virtual private clouds. */
export const vpcRules: readonly InfraRule[] = [
  vpcAclDuplicate,
  vpcAclEveryPort,
  vpcAclOpenAll,
  vpcAclOpenManagement,
  vpcAclPartialDeny,
  vpcClientVpnLogging,
  vpcDefaultVpc,
  vpcEndpointAcceptance,
  vpcEndpointServiceAnybody,
  vpcFirewallDeletionProtection,
  vpcFirewallKey,
  vpcFlowLogs,
  vpcFlowLogsRejected,
  vpcPeeringRoutes,
  vpcSubnetPublicAddress,
  vpcTransitGatewayAccept,
  vpcUnusedAddress,
];
