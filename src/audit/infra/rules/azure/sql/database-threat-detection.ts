import { infraRule } from '../../../infra-rule.ts';

/** Threat detection of the database is switched off. */
export const azureSqlDatabaseThreatDetection = infraRule({
  name: 'azure-sql-database-threat-detection',
  title: 'Threat detection of the database is switched off',
  severity: 'info',
  cwe: 778,
  what: 'Attacks such as SQL injection and unusual access are not looked for.',
  why: 'They are noticed when the data is for sale.',
  fix: ['Set `threat_detection_policy.state` to Enabled.'],
  references: ['https://learn.microsoft.com/azure/azure-sql/database/threat-detection-overview'],
  applies: ['azure.sql.database'],
  must: { at: 'threat_detection_policy.state', is: 'Enabled', anyCase: true, absent: 'holds' },
  mend: { set: { 'threat_detection_policy.state': 'Enabled' } },
  bad: {
    terraform: `resource "azurerm_sql_database" "orders" {
  threat_detection_policy {
    state = "Disabled" # flaw
  }
}
`,
  },
  good: {
    terraform: `resource "azurerm_sql_database" "orders" {
  threat_detection_policy {
    state = "Enabled"
  }
}
variable "wanted" {}
resource "azurerm_sql_database" "unknown" {
  threat_detection_policy {
    state = var.wanted
  }
}
resource "azurerm_sql_database" "defaults" {
  location = "westeurope"
}
`,
  },
});
