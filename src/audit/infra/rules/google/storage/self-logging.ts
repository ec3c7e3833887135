import { infraRule } from '../../../infra-rule.ts';
import { logsElsewhere } from '../shared-buckets.ts';

/** Bucket keeps the logs of its own access. */
export const googleStorageSelfLogging = infraRule({
  name: 'google-storage-self-logging',
  title: 'Bucket keeps the logs of its own access',
  severity: 'info',
  cwe: 778,
  what: 'Logs of the bucket are written into it.',
  why: 'Who may change its files may change what tells of it, and each log makes another.',
  fix: ['Name another bucket in `logging.log_bucket`.'],
  references: ['https://cloud.google.com/storage/docs/access-logs'],
  applies: ['google.storage.bucket'],
  must: { check: logsElsewhere },
  bad: {
    terraform: `resource "google_storage_bucket" "orders" {
  name = "orders"
  logging {
    log_bucket = "orders" # flaw
  }
}
`,
  },
  good: {
    terraform: `resource "google_storage_bucket" "orders" {
  name = "orders"
  logging {
    log_bucket = "logs"
  }
}
`,
  },
});
