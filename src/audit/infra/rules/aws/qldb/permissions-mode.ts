import { infraRule } from '../../../infra-rule.ts';

/** Ledgers without rights on single commands and tables. */
export const qldbPermissionsMode = infraRule({
  name: 'aws-qldb-permissions-mode',
  title: 'Ledger gives everybody who may send commands all of them',
  severity: 'medium',
  cwe: 732,
  what: 'The mode of permissions is `ALLOW_ALL`: whoever may send commands may send any, on any table.',
  why: 'A program that should read one table can change and delete all.',
  fix: ['Set `permissions_mode` (`PermissionsMode`) to `STANDARD`.'],
  references: ['https://docs.aws.amazon.com/qldb/latest/developerguide/getting-started-standard-mode.html'],
  applies: ['aws.qldb.ledger'],
  must: { at: 'permissions_mode', is: 'STANDARD' },
  bad: {
    terraform: `resource "aws_qldb_ledger" "main" {
  name             = "orders"
  permissions_mode = "ALLOW_ALL" # flaw
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::QLDB::Ledger
    Properties:
      PermissionsMode: ALLOW_ALL # flaw
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
`,
  },
});
