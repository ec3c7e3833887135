import { infraRule } from '../../../infra-rule.ts';

/** Copies of a table without a key of their own. */
export const dynamodbReplicaKey = infraRule({
  name: 'aws-dynamodb-replica-key',
  title: 'Copy of a table has no key of its own',
  severity: 'info',
  cwe: 311,
  what: 'A copy of the table in another region names no key.',
  why: 'It is then encrypted with a key that AWS owns, whose uses nobody sees.',
  fix: ['Name a key of that region in `kms_key_arn` of the copy.'],
  references: ['https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html'],
  applies: ['aws.dynamodb.table', 'aws.dynamodb.table-replica'],
  must: {
    all: [
      { each: 'replica', must: { at: 'kms_key_arn', isSet: true } },
      {
        not: {
          all: [
            { at: 'global_table_arn', isSet: true },
            { at: 'kms_key_arn', isSet: false },
          ],
        },
      },
    ],
  },
  bad: {
    terraform: [
      `resource "aws_dynamodb_table" "main" {
  hash_key = "id"
  replica { # flaw
    region_name = "eu-west-2"
  }
}
`,
      `resource "aws_dynamodb_table_replica" "main" { # flaw
  global_table_arn = "arn:aws:dynamodb:eu-west-1:111122223333:table/orders"
}
`,
    ],
  },
  good: {
    terraform: `resource "aws_dynamodb_table_replica" "main" {
  global_table_arn = "arn:aws:dynamodb:eu-west-1:111122223333:table/orders"
  kms_key_arn      = "arn:aws:kms:eu-west-1:111122223333:key/a"
}
resource "aws_dynamodb_table" "own" {
  hash_key = "id"
}
`,
  },
});
