import { infraRule } from '../../../infra-rule.ts';

/** Nodes of the cluster do not encrypt what they tell each other. */
export const azureServicefabricProtectionLevel = infraRule({
  name: 'azure-servicefabric-protection-level',
  title: 'Nodes of the cluster do not encrypt what they tell each other',
  severity: 'medium',
  cwe: 319,
  what: 'The protection level is not EncryptAndSign.',
  why: 'Whoever is in the network reads and changes what nodes tell each other.',
  fix: ['Set ClusterProtectionLevel to EncryptAndSign in `fabric_settings`.'],
  references: ['https://learn.microsoft.com/azure/service-fabric/service-fabric-cluster-fabric-settings'],
  applies: ['azure.servicefabric.cluster'],
  must: {
    some: 'fabric_settings',
    has: {
      any: [
        { at: 'parameters.ClusterProtectionLevel', is: 'EncryptAndSign', anyCase: true },
        {
          some: 'parameters',
          has: {
            all: [
              { at: 'name', is: 'ClusterProtectionLevel' },
              { at: 'value', is: 'EncryptAndSign', anyCase: true },
            ],
          },
        },
      ],
    },
  },
  bad: {
    terraform: `resource "azurerm_service_fabric_cluster" "orders" {
  fabric_settings {
    name = "Security"
    parameters = {
      ClusterProtectionLevel = "None"
    }
  }
}
`,
  },
  good: {
    terraform: `resource "azurerm_service_fabric_cluster" "orders" {
  fabric_settings {
    name = "Security"
    parameters = {
      ClusterProtectionLevel = "EncryptAndSign"
    }
  }
}
`,
  },
});
