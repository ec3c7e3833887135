import { infraRule } from '../../../infra-rule.ts';

/** Firewall of the database lets all of Azure in. */
export const azureSqlFirewallAzureServices = infraRule({
  name: 'azure-sql-firewall-azure-services',
  title: 'Firewall of the database lets all of Azure in',
  severity: 'medium',
  cwe: 284,
  what: 'The range 0.0.0.0 to 0.0.0.0 stands for every machine in Azure, those of other customers too.',
  why: 'An attacker rents a machine there and is inside of the firewall.',
  fix: ['Use a private endpoint, or rules for the virtual networks that are meant.'],
  references: ['https://learn.microsoft.com/azure/azure-sql/database/firewall-configure'],
  applies: ['azure.database.firewall-rule'],
  must: {
    not: {
      all: [
        { at: 'start_ip_address', is: '0.0.0.0' },
        { at: 'end_ip_address', is: '0.0.0.0' },
      ],
    },
  },
  bad: {
    terraform: `resource "azurerm_mssql_firewall_rule" "orders" { # flaw
  start_ip_address = "0.0.0.0"
  end_ip_address   = "0.0.0.0"
}
`,
  },
  good: {
    terraform: `resource "azurerm_mssql_firewall_rule" "orders" {
  start_ip_address = "40.112.8.12"
  end_ip_address   = "40.112.8.12"
}
`,
  },
});
