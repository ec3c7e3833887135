import type { Kind } from '../kind.ts';

/** Networks, what guards them and what stands before them. */
export const networkKinds: readonly Kind[] = [
  {
    kind: 'azure.network.security-group',
    types: ['azurerm_network_security_group', 'Microsoft.Network/networkSecurityGroups'],
    nameAt: 'name',
    reads: { arm: { security_rule: 'securityRules' } },
  },
  {
    kind: 'azure.network.security-rule',
    types: ['azurerm_network_security_rule', 'Microsoft.Network/networkSecurityGroups/securityRules'],
  },
  {
    kind: 'azure.network.interface',
    types: ['azurerm_network_interface', 'Microsoft.Network/networkInterfaces'],
    reads: {
      terraform: { ip_forwarding_enabled: 'enable_ip_forwarding' },
      arm: { ip_forwarding_enabled: 'enableIPForwarding', ip_configuration: 'ipConfigurations' },
    },
  },
  {
    kind: 'azure.network.subnet',
    types: ['azurerm_subnet', 'Microsoft.Network/virtualNetworks/subnets'],
  },
  {
    kind: 'azure.network.subnet-association',
    types: ['azurerm_subnet_network_security_group_association'],
  },
  {
    kind: 'azure.network.virtual-network',
    types: ['azurerm_virtual_network', 'Microsoft.Network/virtualNetworks'],
  },
  { kind: 'azure.network.public-ip', types: ['azurerm_public_ip', 'Microsoft.Network/publicIPAddresses'] },
  {
    kind: 'azure.network.flow-log',
    types: [
      'azurerm_network_watcher_flow_log',
      'Microsoft.Network/networkWatchers/flowLogs',
      'Microsoft.Network/networkWatchers/FlowLogs',
    ],
  },
  {
    kind: 'azure.network.application-gateway',
    types: ['azurerm_application_gateway', 'Microsoft.Network/applicationGateways'],
    reads: {
      arm: {
        waf_configuration: 'webApplicationFirewallConfiguration',
        firewall_policy_id: 'firewallPolicy.id',
        http_listener: 'httpListeners',
        ssl_policy: 'sslPolicy',
      },
    },
  },
  {
    kind: 'azure.network.waf-policy',
    types: [
      'azurerm_web_application_firewall_policy',
      'Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies',
    ],
    reads: {
      arm: {
        'policy_settings.enabled': { at: 'policySettings.state', means: { Enabled: true, Disabled: false } },
      },
    },
  },
  {
    kind: 'azure.frontdoor.waf-policy',
    types: [
      'azurerm_frontdoor_firewall_policy',
      'azurerm_cdn_frontdoor_firewall_policy',
      'Microsoft.Network/FrontDoorWebApplicationFirewallPolicies',
      'Microsoft.Network/frontdoorWebApplicationFirewallPolicies',
    ],
    reads: {
      arm: {
        enabled: { at: 'policySettings.enabledState', means: { Enabled: true, Disabled: false } },
        mode: 'policySettings.mode',
      },
    },
  },
  {
    kind: 'azure.frontdoor.classic',
    types: ['azurerm_frontdoor', 'Microsoft.Network/frontDoors'],
    reads: { arm: { frontend_endpoint: 'frontendEndpoints' } },
  },
  { kind: 'azure.network.firewall', types: ['azurerm_firewall', 'Microsoft.Network/azureFirewalls'] },
  {
    kind: 'azure.network.firewall-policy',
    types: ['azurerm_firewall_policy', 'Microsoft.Network/firewallPolicies'],
    reads: { terraform: { threat_intelligence_mode: 'threat_intel_mode' } },
  },
];
