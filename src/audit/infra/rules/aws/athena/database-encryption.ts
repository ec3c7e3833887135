import { infraRule } from '../../../infra-rule.ts';

/** What the database writes to its bucket has no encryption of its own. */
export const athenaDatabaseEncryption = infraRule({
  name: 'aws-athena-database-encryption',
  title: 'Database of Athena is not encrypted',
  severity: 'low',
  cwe: 311,
  what: 'What the database writes to its bucket has no encryption of its own.',
  why: 'Who may read the bucket may read it all.',
  fix: ['Set `encryption_configuration`.'],
  references: ['https://docs.aws.amazon.com/athena/latest/ug/encryption.html'],
  applies: ['aws.athena.database'],
  must: { at: 'encryption_configuration.encryption_option', isSet: true },
  says: 'The database is not encrypted',
  bad: {
    terraform: [
      `resource "aws_athena_database" "x" {
  encryption_configuration { # flaw
    kms_key = "orders"
  }
}
`,
      `resource "aws_athena_database" "x" { # flaw
}
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_athena_database" "x" {
  encryption_configuration {
    encryption_option = "SSE_S3"
  }
}
`,
    ],
  },
});
