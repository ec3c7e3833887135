import { infraRule } from '../../../infra-rule.ts';

/** Ledger without a key of your own. */
export const qldbCustomerKey = infraRule({
  name: 'aws-qldb-customer-key',
  title: 'Ledger is encrypted with a key of AWS',
  severity: 'low',
  cwe: 311,
  what: 'No key of your own is named: the data is encrypted with one that AWS owns and shares among customers.',
  why: 'With a key of your own you decide who reads the data, can take that right away at once, and see in the log who used it.',
  fix: ['Set `kms_key` to a key of the Key Management Service whose policy you write.'],
  references: ['https://docs.aws.amazon.com/qldb/latest/developerguide/encryption-at-rest.html'],
  applies: ['aws.qldb.ledger'],
  must: { at: 'kms_key', isSet: true },
  bad: {
    terraform: `resource "aws_qldb_ledger" "main" { # flaw
  name             = "orders"
  permissions_mode = "STANDARD"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::QLDB::Ledger
    Properties:
      PermissionsMode: STANDARD
`,
  },
  good: {
    terraform: `resource "aws_qldb_ledger" "main" {
  name             = "orders"
  permissions_mode = "STANDARD"
  kms_key          = "arn:aws:kms:eu-central-1:123456789012:key/1"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::QLDB::Ledger
    Properties:
      PermissionsMode: STANDARD
      KmsKey: arn:aws:kms:eu-central-1:123456789012:key/1
`,
  },
});
