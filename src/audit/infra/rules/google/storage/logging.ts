import { infraRule } from '../../../infra-rule.ts';

/** Access to the bucket is not logged. */
export const googleStorageLogging = infraRule({
  name: 'google-storage-logging',
  title: 'Access to the bucket is not logged',
  severity: 'info',
  cwe: 778,
  what: 'No bucket is named for logs of access.',
  why: 'After a leak nobody can tell who read what.',
  fix: ['Set `logging.log_bucket`, or audit logs of data access.'],
  references: ['https://cloud.google.com/storage/docs/access-logs'],
  applies: ['google.storage.bucket'],
  must: { at: 'logging.log_bucket', isSet: true },
  bad: {
    terraform: `resource "google_storage_bucket" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "google_storage_bucket" "orders" {
  logging {
    log_bucket = "logs"
  }
}
`,
  },
});
