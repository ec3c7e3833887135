import type { InfraRule } from '../../../infra-rule.ts';
import { azureNetworkDdosProtection } from './ddos-protection.ts';
import { azureNetworkFirewallIntrusionDetection } from './firewall-intrusion-detection.ts';
import { azureNetworkFirewallPolicy } from './firewall-policy.ts';
import { azureNetworkFirewallThreatIntelligence } from './firewall-threat-intelligence.ts';
import { azureNetworkFlowLog } from './flow-log.ts';
import { azureNetworkFlowLogRetention } from './flow-log-retention.ts';
import { azureNetworkGatewayPlainHttp } from './gateway-plain-http.ts';
import { azureNetworkGatewayTlsPolicy } from './gateway-tls-policy.ts';
import { azureNetworkGatewayWaf } from './gateway-waf.ts';
import { azureNetworkInterfacePublicIp } from './interface-public-ip.ts';
import { azureNetworkIpForwarding } from './ip-forwarding.ts';
import { azureNetworkOpenAllPorts } from './open-all-ports.ts';
import { azureNetworkOpenHttp } from './open-http.ts';
import { azureNetworkOpenRdp } from './open-rdp.ts';
import { azureNetworkOpenSensitivePort } from './open-sensitive-port.ts';
import { azureNetworkOpenSsh } from './open-ssh.ts';
import { azureNetworkOpenUdp } from './open-udp.ts';
import { azureNetworkSingleDnsServer } from './single-dns-server.ts';
import { azureNetworkSubnetSecurityGroup } from './subnet-security-group.ts';
import { azureNetworkWafEnabled } from './waf-enabled.ts';
import { azureNetworkWafMode } from './waf-mode.ts';
import { azureNetworkWidePrivateAccess } from './wide-private-access.ts';

/** Networks and what guards them. */
export const azureNetworkRules: readonly InfraRule[] = [
  azureNetworkDdosProtection,
  azureNetworkFirewallIntrusionDetection,
  azureNetworkFirewallPolicy,
  azureNetworkFirewallThreatIntelligence,
  azureNetworkFlowLog,
  azureNetworkFlowLogRetention,
  azureNetworkGatewayPlainHttp,
  azureNetworkGatewayTlsPolicy,
  azureNetworkGatewayWaf,
  azureNetworkInterfacePublicIp,
  azureNetworkIpForwarding,
  azureNetworkOpenAllPorts,
  azureNetworkOpenHttp,
  azureNetworkOpenRdp,
  azureNetworkOpenSensitivePort,
  azureNetworkOpenSsh,
  azureNetworkOpenUdp,
  azureNetworkSingleDnsServer,
  azureNetworkSubnetSecurityGroup,
  azureNetworkWafEnabled,
  azureNetworkWafMode,
  azureNetworkWidePrivateAccess,
];
