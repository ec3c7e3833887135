import { infraRule } from '../../../infra-rule.ts';

/** Database cannot be brought back to a moment. */
export const googleSqlPointInTimeRecovery = infraRule({
  name: 'google-sql-point-in-time-recovery',
  title: 'Database cannot be brought back to a moment',
  severity: 'info',
  cwe: 693,
  what: 'Neither binary logs nor point-in-time recovery are on.',
  why: 'Everything since the last backup of the night is lost.',
  fix: [
    'Set `binary_log_enabled` (MySQL) or `point_in_time_recovery_enabled` (others) in `backup_configuration`.',
  ],
  references: ['https://cloud.google.com/sql/docs/mysql/backup-recovery/pitr'],
  applies: ['google.sql.instance'],
  where: { at: 'master_instance_name', isSet: false },
  must: {
    any: [
      { at: 'settings.backup_configuration.point_in_time_recovery_enabled', is: true },
      { at: 'settings.backup_configuration.binary_log_enabled', is: true },
    ],
  },
  bad: {
    terraform: `resource "google_sql_database_instance" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "google_sql_database_instance" "orders" {
  settings {
    backup_configuration {
      enabled            = true
      binary_log_enabled = true
    }
  }
}
`,
  },
});
