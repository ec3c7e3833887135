import { infraRule } from '../../../infra-rule.ts';
import { coversFewerThan, coversInternet } from '../shared-addresses.ts';

/** Firewall of the database lets a large range of addresses in. */
export const azureSqlFirewallManyHosts = infraRule({
  name: 'azure-sql-firewall-many-hosts',
  title: 'Firewall of the database lets a large range of addresses in',
  severity: 'medium',
  cwe: 284,
  what: 'The rule allows more than 256 addresses.',
  why: 'Many machines that nobody thought of can try passwords.',
  fix: ['Allow the addresses of your machines.'],
  references: ['https://learn.microsoft.com/azure/azure-sql/database/firewall-configure'],
  applies: ['azure.database.firewall-rule'],
  // Larger ranges are told by a rule of their own.
  where: { not: { not: { check: coversInternet } } },
  must: { check: coversFewerThan(257) },
  bad: {
    terraform: `resource "azurerm_mssql_firewall_rule" "orders" {
  start_ip_address = "10.0.17.62" # flaw
  end_ip_address   = "10.0.27.62"
}
`,
  },
  good: {
    terraform: `resource "azurerm_mssql_firewall_rule" "orders" {
  start_ip_address = "10.2.3.4"
  end_ip_address   = "10.2.3.8"
}
`,
  },
});
