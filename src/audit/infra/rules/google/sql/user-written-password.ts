import { infraRule } from '../../../infra-rule.ts';
import { isNotWritten } from '../../shared-secrets.ts';

/** Password of a database user is written down. */
export const googleSqlUserWrittenPassword = infraRule({
  name: 'google-sql-user-written-password',
  title: 'Password of a database user is written down',
  severity: 'high',
  cwe: 798,
  what: 'The password stands in the program itself.',
  why: 'Everybody who reads the repository, its history or a state file can sign in.',
  fix: [
    'Use IAM authentication, or a password from Secret Manager or a variable that is sensitive.',
    'Change the password: what was committed is known.',
  ],
  references: ['https://cloud.google.com/sql/docs/mysql/iam-authentication'],
  applies: ['google.sql.user'],
  must: { check: isNotWritten('password') },
  isSecret: true,
  bad: {
    terraform: `resource "google_sql_user" "orders" {
  name     = "orders"
  password = "example-only" # flaw
}
`,
  },
  good: {
    terraform: `variable "password" {
  sensitive = true
}
resource "google_sql_user" "orders" {
  password = var.password
}
`,
  },
});
