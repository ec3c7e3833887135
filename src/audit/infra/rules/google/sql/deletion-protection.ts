import { infraRule } from '../../../infra-rule.ts';

/** Database can be deleted by one wrong plan. */
export const googleSqlDeletionProtection = infraRule({
  name: 'google-sql-deletion-protection',
  title: 'Database can be deleted by one wrong plan',
  severity: 'info',
  cwe: 693,
  what: 'Deletion protection is off.',
  why: 'A rename in a module deletes the data.',
  fix: ['Set `deletion_protection` to true, or leave it out.'],
  references: ['https://cloud.google.com/sql/docs/mysql/deletion-protection'],
  applies: ['google.sql.instance'],
  must: { at: 'deletion_protection', is: true, absent: 'holds' },
  mend: { set: { deletion_protection: true } },
  bad: {
    terraform: `resource "google_sql_database_instance" "orders" {
  deletion_protection = false # flaw
}
`,
  },
  good: {
    terraform: `resource "google_sql_database_instance" "orders" {
  deletion_protection = true
}
variable "wanted" {}
resource "google_sql_database_instance" "unknown" {
  deletion_protection = var.wanted
}
resource "google_sql_database_instance" "defaults" {
  location = "westeurope"
}
`,
  },
});
