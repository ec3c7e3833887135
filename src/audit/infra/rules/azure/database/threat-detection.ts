import { infraRule } from '../../../infra-rule.ts';

/** Nothing watches the database server for attacks. */
export const azureDatabaseThreatDetection = infraRule({
  name: 'azure-database-threat-detection',
  title: 'Nothing watches the database server for attacks',
  severity: 'info',
  cwe: 778,
  what: 'Threat detection of the server is off.',
  why: 'SQL injection and stolen passwords are noticed when the data is for sale.',
  fix: ['Set `threat_detection_policy.enabled` to true.'],
  references: ['https://learn.microsoft.com/azure/defender-for-cloud/defender-for-databases-introduction'],
  applies: ['azure.mysql.server', 'azure.postgresql.server'],
  must: {
    any: [
      { at: 'threat_detection_policy.enabled', is: true },
      { at: 'threat_detection_policy.state', is: 'Enabled', anyCase: true },
    ],
  },
  mend: { set: { 'threat_detection_policy.enabled': true } },
  bad: {
    terraform: [
      `resource "azurerm_postgresql_server" "orders" {
  threat_detection_policy {
    enabled = false # flaw
  }
}
`,
      `resource "azurerm_postgresql_server" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_postgresql_server" "orders" {
  threat_detection_policy {
    enabled = true
  }
}
variable "wanted" {}
resource "azurerm_postgresql_server" "unknown" {
  threat_detection_policy {
    enabled = var.wanted
  }
}
`,
  },
});
