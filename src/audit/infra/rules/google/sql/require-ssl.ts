import { infraRule } from '../../../infra-rule.ts';

/** Database accepts connections without TLS. */
export const googleSqlRequireSsl = infraRule({
  name: 'google-sql-require-ssl',
  title: 'Database accepts connections without TLS',
  severity: 'medium',
  cwe: 319,
  what: 'Clients may connect in plain text.',
  why: 'Whoever is on the way reads passwords and data.',
  fix: ['Set `settings.ip_configuration.ssl_mode` to ENCRYPTED_ONLY.'],
  references: ['https://cloud.google.com/sql/docs/mysql/configure-ssl-instance'],
  applies: ['google.sql.instance'],
  must: {
    any: [
      {
        at: 'settings.ip_configuration.ssl_mode',
        is: ['ENCRYPTED_ONLY', 'TRUSTED_CLIENT_CERTIFICATE_REQUIRED'],
      },
      { at: 'settings.ip_configuration.require_ssl', is: true },
    ],
  },
  mend: { set: { 'settings.ip_configuration.ssl_mode': 'ENCRYPTED_ONLY' } },
  bad: {
    terraform: [
      `resource "google_sql_database_instance" "orders" {
  settings {
    ip_configuration {
      ssl_mode = "ALLOW_UNENCRYPTED_AND_ENCRYPTED" # flaw
    }
  }
}
`,
      `resource "google_sql_database_instance" "orders" { # flaw
  name = "orders"
}
`,
      `resource "google_sql_database_instance" "orders" {
  settings {
    ip_configuration {
      require_ssl = false # flaw
    }
  }
}
`,
    ],
  },
  good: {
    terraform: `resource "google_sql_database_instance" "orders" {
  settings {
    ip_configuration {
      ssl_mode = "ENCRYPTED_ONLY"
    }
  }
}
variable "wanted" {}
resource "google_sql_database_instance" "unknown" {
  settings {
    ip_configuration {
      ssl_mode = var.wanted
    }
  }
}
`,
  },
});
