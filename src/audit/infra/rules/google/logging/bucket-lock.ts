import { infraRule } from '../../../infra-rule.ts';

/** Logs can be deleted. */
export const googleLoggingBucketLock = infraRule({
  name: 'google-logging-bucket-lock',
  title: 'Logs can be deleted',
  severity: 'info',
  cwe: 779,
  what: 'The bucket of logs is not locked.',
  why: 'Who breaks in deletes what tells of it.',
  fix: ['Set `locked` to true; it cannot be taken back.'],
  references: ['https://cloud.google.com/logging/docs/buckets'],
  applies: ['google.logging.bucket'],
  must: { at: 'locked', is: true },
  mend: { set: { locked: true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "google_logging_project_bucket_config" "orders" {
  locked = false # flaw
}
`,
      `resource "google_logging_project_bucket_config" "orders" { # flaw
  name = "orders"
}
`,
    ],
  },
  good: {
    terraform: `resource "google_logging_project_bucket_config" "orders" {
  locked = true
}
variable "wanted" {}
resource "google_logging_project_bucket_config" "unknown" {
  locked = var.wanted
}
`,
  },
});
