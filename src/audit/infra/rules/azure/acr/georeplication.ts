import { infraRule } from '../../../infra-rule.ts';

/** Registry is in one region. */
export const azureAcrGeoreplication = infraRule({
  name: 'azure-acr-georeplication',
  title: 'Registry is in one region',
  severity: 'info',
  confidence: 'medium',
  cwe: 693,
  what: 'Images are kept in a single region.',
  why: 'When it is out, nothing can be deployed elsewhere.',
  fix: ['Add `georeplications`; it needs the premium tier.'],
  references: ['https://learn.microsoft.com/azure/container-registry/container-registry-geo-replication'],
  applies: ['azure.acr.registry'],
  must: {
    any: [
      { at: 'georeplications', isSet: true },
      { at: 'georeplication_locations', isSet: true },
    ],
  },
  bad: {
    terraform: `resource "azurerm_container_registry" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "azurerm_container_registry" "orders" {
  georeplications {
    location = "northeurope"
  }
}
`,
  },
});
