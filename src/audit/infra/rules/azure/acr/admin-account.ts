import { infraRule } from '../../../infra-rule.ts';

/** Registry has an administrator with a password. */
export const azureAcrAdminAccount = infraRule({
  name: 'azure-acr-admin-account',
  title: 'Registry has an administrator with a password',
  severity: 'medium',
  cwe: 798,
  what: 'The account `admin`, with two passwords and all rights, is on.',
  why: 'The password is shared, and whoever has it replaces images that run everywhere.',
  fix: ['Set `admin_enabled` (`adminUserEnabled`) to false and give roles to identities.'],
  references: ['https://learn.microsoft.com/azure/container-registry/container-registry-authentication'],
  applies: ['azure.acr.registry'],
  must: { at: 'admin_enabled', is: false, absent: 'holds' },
  mend: { set: { admin_enabled: false } },
  bad: {
    terraform: `resource "azurerm_container_registry" "orders" {
  admin_enabled = true # flaw
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
        "adminUserEnabled": true // flaw
      }
    }
  ]
}
`,
  },
  good: {
    terraform: `resource "azurerm_container_registry" "orders" {
  admin_enabled = false
}
variable "wanted" {}
resource "azurerm_container_registry" "unknown" {
  admin_enabled = var.wanted
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
        "adminUserEnabled": false
      }
    }
  ]
}
`,
  },
});
