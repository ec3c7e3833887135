import { infraRule } from '../../../infra-rule.ts';

/** Requests to queues of the storage account are not logged. */
export const azureStorageQueueLogging = infraRule({
  name: 'azure-storage-queue-logging',
  title: 'Requests to queues of the storage account are not logged',
  severity: 'info',
  cwe: 778,
  what: 'Reading, writing or deleting of messages leaves no trace.',
  why: 'After a leak nobody can tell who read what.',
  fix: ['Set `read`, `write` and `delete` to true in `queue_properties.logging`.'],
  references: ['https://learn.microsoft.com/azure/storage/queues/monitor-queue-storage'],
  applies: ['azure.storage.account'],
  where: { at: 'queue_properties', isSet: true },
  must: {
    all: ['read', 'write', 'delete'].map((name) => ({ at: `queue_properties.logging.${name}`, is: true })),
  },
  bad: {
    terraform: `resource "azurerm_storage_account" "orders" {
  queue_properties {
    logging {
      read    = true
      write   = false # flaw
      delete  = true
      version = "1.0"
    }
  }
}
`,
  },
  good: {
    terraform: `resource "azurerm_storage_account" "orders" {
  queue_properties {
    logging {
      read    = true
      write   = true
      delete  = true
      version = "1.0"
    }
  }
}
resource "azurerm_storage_account" "none" {
  name = "none"
}
`,
  },
});
