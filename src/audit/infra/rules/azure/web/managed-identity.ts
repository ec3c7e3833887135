import { infraRule } from '../../../infra-rule.ts';

/** App has no identity of its own. */
export const azureWebManagedIdentity = infraRule({
  name: 'azure-web-managed-identity',
  title: 'App has no identity of its own',
  severity: 'info',
  cwe: 798,
  what: 'No managed identity is assigned.',
  why: 'The program then needs passwords and keys in its settings to get at anything.',
  fix: ['Add an `identity` block with SystemAssigned.'],
  references: ['https://learn.microsoft.com/azure/app-service/overview-managed-identity'],
  applies: ['azure.web.live'],
  must: { at: 'identity.type', isSet: true },
  bad: {
    terraform: `resource "azurerm_linux_web_app" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "azurerm_linux_web_app" "orders" {
  identity {
    type = "SystemAssigned"
  }
}
`,
  },
});
