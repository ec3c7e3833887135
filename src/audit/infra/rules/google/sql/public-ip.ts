import { infraRule } from '../../../infra-rule.ts';

/** Database has a public address. */
export const googleSqlPublicIp = infraRule({
  name: 'google-sql-public-ip',
  title: 'Database has a public address',
  severity: 'medium',
  cwe: 284,
  what: 'The instance has an address on the internet.',
  why: 'A network that is allowed by mistake is then enough to try passwords.',
  fix: ['Set `settings.ip_configuration.ipv4_enabled` to false, with `private_network`.'],
  references: ['https://cloud.google.com/sql/docs/mysql/configure-private-ip'],
  applies: ['google.sql.instance'],
  must: { at: 'settings.ip_configuration.ipv4_enabled', is: false },
  mend: { set: { 'settings.ip_configuration.ipv4_enabled': false }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "google_sql_database_instance" "orders" {
  settings {
    ip_configuration {
      ipv4_enabled = true # flaw
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
    ip_configuration {
      ipv4_enabled = false
    }
  }
}
variable "wanted" {}
resource "google_sql_database_instance" "unknown" {
  settings {
    ip_configuration {
      ipv4_enabled = var.wanted
    }
  }
}
`,
  },
});
