import { infraRule } from '../../../infra-rule.ts';

/** Spanner database can be deleted by one wrong plan. */
export const googleSpannerDeletionProtection = infraRule({
  name: 'google-spanner-deletion-protection',
  title: 'Spanner database can be deleted by one wrong plan',
  severity: 'info',
  cwe: 693,
  what: 'Deletion protection of Terraform is off.',
  why: 'A rename in a module deletes the data.',
  fix: ['Set `deletion_protection` to true, or leave it out.'],
  references: ['https://cloud.google.com/spanner/docs/prevent-database-deletion'],
  applies: ['google.spanner.database'],
  must: { at: 'deletion_protection', is: true, absent: 'holds' },
  mend: { set: { deletion_protection: true } },
  bad: {
    terraform: `resource "google_spanner_database" "orders" {
  deletion_protection = false # flaw
}
`,
  },
  good: {
    terraform: `resource "google_spanner_database" "orders" {
  deletion_protection = true
}
variable "wanted" {}
resource "google_spanner_database" "unknown" {
  deletion_protection = var.wanted
}
resource "google_spanner_database" "defaults" {
  location = "westeurope"
}
`,
  },
});
