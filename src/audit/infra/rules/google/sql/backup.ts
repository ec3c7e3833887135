import { infraRule } from '../../../infra-rule.ts';

/** Database has no backups. */
export const googleSqlBackup = infraRule({
  name: 'google-sql-backup',
  title: 'Database has no backups',
  severity: 'low',
  cwe: 693,
  what: 'Automatic backups are off.',
  why: 'A mistake, or an attacker who deletes to extort, takes the data for good.',
  fix: ['Set `settings.backup_configuration.enabled` to true.'],
  references: ['https://cloud.google.com/sql/docs/mysql/backup-recovery/backups'],
  applies: ['google.sql.instance'],
  // A replica is not backed up.
  where: { at: 'master_instance_name', isSet: false },
  must: { at: 'settings.backup_configuration.enabled', is: true },
  mend: { set: { 'settings.backup_configuration.enabled': true } },
  bad: {
    terraform: [
      `resource "google_sql_database_instance" "orders" {
  settings {
    backup_configuration {
      enabled = false # flaw
    }
  }
}
`,
      `resource "google_sql_database_instance" "orders" { # flaw
  name = "orders"
}
`,
    ],
  },
  good: {
    terraform: `resource "google_sql_database_instance" "orders" {
  settings {
    backup_configuration {
      enabled = true
    }
  }
}
variable "wanted" {}
resource "google_sql_database_instance" "unknown" {
  settings {
    backup_configuration {
      enabled = var.wanted
    }
  }
}
`,
  },
});
