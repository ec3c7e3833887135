import { infraRule } from '../../../infra-rule.ts';

/** Data Explorer cluster is encrypted only once. */
export const azureKustoDoubleEncryption = infraRule({
  name: 'azure-kusto-double-encryption',
  title: 'Data Explorer cluster is encrypted only once',
  severity: 'info',
  cwe: 311,
  what: 'Data is not encrypted a second time below the service.',
  why: 'Who gets at a disk reads everything.',
  fix: ['Set `double_encryption_enabled` to true.'],
  references: ['https://learn.microsoft.com/azure/data-explorer/cluster-encryption-overview'],
  applies: ['azure.kusto.cluster'],
  must: { at: 'double_encryption_enabled', is: true },
  mend: { set: { double_encryption_enabled: true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_kusto_cluster" "orders" {
  double_encryption_enabled = false # flaw
}
`,
      `resource "azurerm_kusto_cluster" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_kusto_cluster" "orders" {
  double_encryption_enabled = true
}
variable "wanted" {}
resource "azurerm_kusto_cluster" "unknown" {
  double_encryption_enabled = var.wanted
}
`,
  },
});
