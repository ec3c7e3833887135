import { infraRule } from '../../../infra-rule.ts';

/** Ledgers without protection against deletion. */
export const qldbDeletionProtection = infraRule({
  name: 'aws-qldb-deletion-protection',
  title: 'Ledger can be deleted by one call',
  severity: 'low',
  cwe: 693,
  what: '`deletion_protection` is off.',
  why: 'A mistake, or a key that was stolen, deletes the record of everything that was done.',
  fix: ['Set `deletion_protection` (`DeletionProtection`) to true.'],
  references: ['https://docs.aws.amazon.com/qldb/latest/developerguide/ledger-management.basics.html'],
  applies: ['aws.qldb.ledger'],
  must: { at: 'deletion_protection', isNot: false, absent: 'holds' },
  mend: { set: { deletion_protection: true } },
  bad: {
    terraform: `resource "aws_qldb_ledger" "main" {
  name                = "orders"
  permissions_mode    = "STANDARD"
  deletion_protection = false # flaw
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::QLDB::Ledger
    Properties:
      PermissionsMode: STANDARD
      DeletionProtection: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_qldb_ledger" "main" {
  name             = "orders"
  permissions_mode = "STANDARD"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::QLDB::Ledger
    Properties:
      PermissionsMode: STANDARD
      DeletionProtection: true
`,
  },
});
