import { infraRule } from '../../../infra-rule.ts';

/** Batch account is encrypted with a key of Microsoft. */
export const azureBatchCustomerManagedKey = infraRule({
  name: 'azure-batch-customer-managed-key',
  title: 'Batch account is encrypted with a key of Microsoft',
  severity: 'info',
  cwe: 311,
  what: 'No key of your own is used.',
  why: 'You cannot withdraw the key, nor see in a log who used it.',
  fix: ['Add an `encryption` block.'],
  references: ['https://learn.microsoft.com/azure/batch/batch-customer-managed-key'],
  applies: ['azure.batch.account'],
  must: {
    any: [
      { at: 'encryption', isSet: true },
      { at: 'key_vault_reference', isSet: true },
    ],
  },
  bad: {
    terraform: `resource "azurerm_batch_account" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "azurerm_batch_account" "orders" {
  encryption {
    key_vault_key_id = "example"
  }
}
`,
  },
});
