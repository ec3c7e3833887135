import { infraRule } from '../../../infra-rule.ts';

/** Application gateway accepts old versions of TLS. */
export const azureNetworkGatewayTlsPolicy = infraRule({
  name: 'azure-network-gateway-tls-policy',
  title: 'Application gateway accepts old versions of TLS',
  severity: 'low',
  cwe: 327,
  what: 'The policy allows TLS 1.0 or 1.1.',
  why: 'An attacker on the way can talk a connection down to the old version and then read it.',
  fix: ['Set `ssl_policy.policy_name` to AppGwSslPolicy20220101, or `min_protocol_version` to TLSv1_2.'],
  references: [
    'https://learn.microsoft.com/azure/application-gateway/application-gateway-ssl-policy-overview',
  ],
  applies: ['azure.network.application-gateway'],
  where: { at: 'ssl_policy', isSet: true },
  must: {
    all: [
      { at: 'ssl_policy.min_protocol_version', isNot: ['TLSv1_0', 'TLSv1_1'] },
      { at: 'ssl_policy.policy_name', isNot: ['AppGwSslPolicy20150501', 'AppGwSslPolicy20170401'] },
    ],
  },
  bad: {
    terraform: `resource "azurerm_application_gateway" "orders" {
  ssl_policy {
    policy_name = "AppGwSslPolicy20150501" # flaw
  }
}
`,
  },
  good: {
    terraform: `resource "azurerm_application_gateway" "orders" {
  ssl_policy {
    policy_name = "AppGwSslPolicy20220101"
  }
}
`,
  },
});
