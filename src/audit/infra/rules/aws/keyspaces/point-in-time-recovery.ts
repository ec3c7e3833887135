import { infraRule } from '../../../infra-rule.ts';

/** Tables of Cassandra that cannot be set back to an earlier moment. */
export const keyspacesPointInTimeRecovery = infraRule({
  name: 'aws-keyspaces-point-in-time-recovery',
  title: 'Table cannot be restored to a moment',
  severity: 'info',
  cwe: 693,
  what: 'The table keeps no continuous backup.',
  why: 'What a mistake deletes or changes is gone for good.',
  fix: ['Switch `point_in_time_recovery` on.'],
  references: ['https://docs.aws.amazon.com/keyspaces/latest/devguide/PointInTimeRecovery.html'],
  applies: ['aws.keyspaces.table'],
  must: {
    any: [
      { at: 'point_in_time_recovery.status', is: 'ENABLED' },
      { at: 'point_in_time_recovery_enabled', is: true },
    ],
  },
  bad: {
    terraform: `resource "aws_keyspaces_table" "main" { # flaw
  keyspace_name = "shop"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::Cassandra::Table
    Properties:
      KeyspaceName: shop
`,
  },
  good: {
    terraform: `resource "aws_keyspaces_table" "main" {
  point_in_time_recovery {
    status = "ENABLED"
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Cassandra::Table
    Properties:
      PointInTimeRecoveryEnabled: true
`,
  },
});
