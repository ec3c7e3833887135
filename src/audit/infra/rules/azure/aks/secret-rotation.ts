import { infraRule } from '../../../infra-rule.ts';

/** Secrets in the cluster are not renewed. */
export const azureAksSecretRotation = infraRule({
  name: 'azure-aks-secret-rotation',
  title: 'Secrets in the cluster are not renewed',
  severity: 'info',
  confidence: 'medium',
  cwe: 324,
  what: 'The secrets store driver reads a secret once.',
  why: 'A secret that was changed after a leak goes on being used.',
  fix: ['Set `secret_rotation_enabled` to true in `key_vault_secrets_provider`.'],
  references: ['https://learn.microsoft.com/azure/aks/csi-secrets-store-driver'],
  applies: ['azure.aks.cluster'],
  must: { at: 'key_vault_secrets_provider.secret_rotation_enabled', is: true },
  mend: { set: { 'key_vault_secrets_provider.secret_rotation_enabled': true } },
  bad: {
    terraform: [
      `resource "azurerm_kubernetes_cluster" "orders" {
  key_vault_secrets_provider {
    secret_rotation_enabled = false # flaw
  }
}
`,
      `resource "azurerm_kubernetes_cluster" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_kubernetes_cluster" "orders" {
  key_vault_secrets_provider {
    secret_rotation_enabled = true
  }
}
variable "wanted" {}
resource "azurerm_kubernetes_cluster" "unknown" {
  key_vault_secrets_provider {
    secret_rotation_enabled = var.wanted
  }
}
`,
  },
});
