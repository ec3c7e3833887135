import { infraRule } from '../../../infra-rule.ts';

/** Everybody may pull images from the registry. */
export const azureAcrAnonymousPull = infraRule({
  name: 'azure-acr-anonymous-pull',
  title: 'Everybody may pull images from the registry',
  severity: 'high',
  cwe: 306,
  what: 'Images are given to whoever asks, without signing in.',
  why: 'Programs, and what was forgotten in their layers, are public.',
  fix: ['Set `anonymous_pull_enabled` to false, or leave it out.'],
  references: ['https://learn.microsoft.com/azure/container-registry/anonymous-pull-access'],
  applies: ['azure.acr.registry'],
  must: { at: 'anonymous_pull_enabled', is: false, absent: 'holds' },
  mend: { set: { anonymous_pull_enabled: false } },
  bad: {
    terraform: `resource "azurerm_container_registry" "orders" {
  anonymous_pull_enabled = true # flaw
}
`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.ContainerRegistry/registries",
      "apiVersion": "2023-01-01",
      "name": "orders",
      "location": "westeurope",
      "properties": {
        "anonymousPullEnabled": true // flaw
      }
    }
  ]
}
`,
  },
  good: {
    terraform: `resource "azurerm_container_registry" "orders" {
  anonymous_pull_enabled = false
}
variable "wanted" {}
resource "azurerm_container_registry" "unknown" {
  anonymous_pull_enabled = var.wanted
}
resource "azurerm_container_registry" "defaults" {
  location = "westeurope"
}
`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.ContainerRegistry/registries",
      "apiVersion": "2023-01-01",
      "name": "orders",
      "location": "westeurope",
      "properties": {
        "anonymousPullEnabled": false
      }
    }
  ]
}
`,
  },
});
