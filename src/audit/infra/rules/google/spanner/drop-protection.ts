import { infraRule } from '../../../infra-rule.ts';

/** Spanner database can be dropped. */
export const googleSpannerDropProtection = infraRule({
  name: 'google-spanner-drop-protection',
  title: 'Spanner database can be dropped',
  severity: 'info',
  cwe: 693,
  what: 'Spanner itself does not keep the database from being deleted.',
  why: 'One wrong command, or a stolen token, deletes the data.',
  fix: ['Set `enable_drop_protection` to true.'],
  references: ['https://cloud.google.com/spanner/docs/prevent-database-deletion'],
  applies: ['google.spanner.database'],
  must: { at: 'enable_drop_protection', is: true },
  mend: { set: { enable_drop_protection: true } },
  bad: {
    terraform: [
      `resource "google_spanner_database" "orders" {
  enable_drop_protection = false # flaw
}
`,
      `resource "google_spanner_database" "orders" { # flaw
  name = "orders"
}
`,
    ],
  },
  good: {
    terraform: `resource "google_spanner_database" "orders" {
  enable_drop_protection = true
}
variable "wanted" {}
resource "google_spanner_database" "unknown" {
  enable_drop_protection = var.wanted
}
`,
  },
});
