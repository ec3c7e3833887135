import { infraRule } from '../../../infra-rule.ts';

/** Machines of the Databricks workspace have public addresses. */
export const azureDatabricksNoPublicIp = infraRule({
  name: 'azure-databricks-no-public-ip',
  title: 'Machines of the Databricks workspace have public addresses',
  severity: 'low',
  confidence: 'medium',
  cwe: 284,
  what: 'Secure connectivity of clusters is off.',
  why: 'Each machine can be reached from the internet as far as its rules let that happen.',
  fix: ['Set `no_public_ip` to true in `custom_parameters`.'],
  references: [
    'https://learn.microsoft.com/azure/databricks/security/network/classic/secure-cluster-connectivity',
  ],
  applies: ['azure.databricks.workspace'],
  where: { at: 'custom_parameters', isSet: true },
  must: { at: 'custom_parameters.no_public_ip', isNot: false },
  bad: {
    terraform: `resource "azurerm_databricks_workspace" "orders" {
  custom_parameters {
    no_public_ip = false # flaw
  }
}
`,
  },
  good: {
    terraform: `resource "azurerm_databricks_workspace" "orders" {
  custom_parameters {
    no_public_ip = true
  }
}
`,
  },
});
