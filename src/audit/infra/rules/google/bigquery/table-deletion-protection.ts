import { infraRule } from '../../../infra-rule.ts';

/** Table can be deleted by one wrong plan. */
export const googleBigqueryTableDeletionProtection = infraRule({
  name: 'google-bigquery-table-deletion-protection',
  title: 'Table can be deleted by one wrong plan',
  severity: 'info',
  cwe: 693,
  what: 'Deletion protection is off.',
  why: 'A rename in a module deletes the data.',
  fix: ['Set `deletion_protection` to true, or leave it out.'],
  references: ['https://cloud.google.com/bigquery/docs/managing-tables'],
  applies: ['google.bigquery.table'],
  must: { at: 'deletion_protection', is: true, absent: 'holds' },
  mend: { set: { deletion_protection: true } },
  bad: {
    terraform: `resource "google_bigquery_table" "orders" {
  deletion_protection = false # flaw
}
`,
  },
  good: {
    terraform: `resource "google_bigquery_table" "orders" {
  deletion_protection = true
}
variable "wanted" {}
resource "google_bigquery_table" "unknown" {
  deletion_protection = var.wanted
}
resource "google_bigquery_table" "defaults" {
  location = "westeurope"
}
`,
  },
});
