import { infraRule } from '../../../infra-rule.ts';

/** Cluster asks for no account of the directory. */
export const azureServicefabricActiveDirectory = infraRule({
  name: 'azure-servicefabric-active-directory',
  title: 'Cluster asks for no account of the directory',
  severity: 'medium',
  cwe: 287,
  what: 'Entra ID is not used for clients of the cluster.',
  why: 'Certificates are shared and cannot be locked centrally.',
  fix: ['Add `azure_active_directory`.'],
  references: ['https://learn.microsoft.com/azure/service-fabric/service-fabric-cluster-security'],
  applies: ['azure.servicefabric.cluster'],
  must: { at: 'azure_active_directory.tenant_id', isSet: true },
  bad: {
    terraform: `resource "azurerm_service_fabric_cluster" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "azurerm_service_fabric_cluster" "orders" {
  azure_active_directory {
    tenant_id = "example"
  }
}
`,
  },
});
