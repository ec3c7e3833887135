import { infraRule } from '../../../infra-rule.ts';

/** Database lets the whole internet in. */
export const googleSqlOpenNetworks = infraRule({
  name: 'google-sql-open-networks',
  title: 'Database lets the whole internet in',
  severity: 'critical',
  cwe: 284,
  what: 'The networks that may connect are all networks.',
  why: 'Only a password stands between everybody and the data, and it is guessed day and night.',
  fix: ['List the addresses that are meant, or use a private address and the auth proxy.'],
  references: ['https://cloud.google.com/sql/docs/mysql/authorize-networks'],
  applies: ['google.sql.instance'],
  must: { at: 'settings.ip_configuration.authorized_networks.value', matchesNot: /\/0$|^0\.0\.0\.0$/ },
  bad: {
    terraform: `resource "google_sql_database_instance" "orders" {
  settings {
    ip_configuration {
      authorized_networks {
        value = "0.0.0.0/0" # flaw
      }
    }
  }
}
`,
  },
  good: {
    terraform: `resource "google_sql_database_instance" "orders" {
  settings {
    ip_configuration {
      authorized_networks {
        value = "203.0.113.0/24"
      }
    }
  }
}
`,
  },
});
