import { infraRule } from '../../../infra-rule.ts';
import { coversInternet } from '../shared-addresses.ts';

/** Firewall of the database lets the whole internet in. */
export const azureSqlFirewallAnyAddress = infraRule({
  name: 'azure-sql-firewall-any-address',
  title: 'Firewall of the database lets the whole internet in',
  severity: 'high',
  cwe: 284,
  what: 'The rule allows a range of addresses as large as the internet.',
  why: 'Only a password stands between everybody and the data, and it is guessed day and night.',
  fix: ['Allow the addresses of your offices, or none and use private endpoints.'],
  references: ['https://learn.microsoft.com/azure/azure-sql/database/firewall-configure'],
  applies: ['azure.database.firewall-rule'],
  must: { check: coversInternet },
  bad: {
    terraform: [
      `resource "azurerm_mssql_firewall_rule" "orders" {
  server_id        = "example"
  start_ip_address = "0.0.0.0" # flaw
  end_ip_address   = "255.255.255.255"
}
`,
      `resource "azurerm_postgresql_firewall_rule" "orders" {
  server_name      = "example"
  start_ip_address = "10.0.0.0" # flaw
  end_ip_address   = "210.0.0.255"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_mssql_firewall_rule" "orders" {
  start_ip_address = "40.112.8.12"
  end_ip_address   = "40.112.8.12"
}
resource "azurerm_mssql_firewall_rule" "azure" {
  start_ip_address = "0.0.0.0"
  end_ip_address   = "0.0.0.0"
}
`,
  },
});
