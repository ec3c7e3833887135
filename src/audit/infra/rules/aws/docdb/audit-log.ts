import { infraRule } from '../../../infra-rule.ts';

/** Logins and requests of the cluster are not recorded. */
export const docdbAuditLog = infraRule({
  name: 'aws-docdb-audit-log',
  title: 'Document database keeps no audit log',
  severity: 'low',
  cwe: 778,
  what: 'Logins and requests of the cluster are not recorded.',
  why: 'After a leak nobody can say who read what.',
  fix: [
    'Add `audit` to `enabled_cloudwatch_logs_exports` (`EnableCloudwatchLogsExports`), and switch the audit on in the parameter group.',
  ],
  references: ['https://docs.aws.amazon.com/documentdb/latest/developerguide/event-auditing.html'],
  applies: ['aws.docdb.cluster'],
  must: { at: 'enabled_cloudwatch_logs_exports', contains: 'audit' },
  says: 'The cluster publishes no audit log',
  mend: { set: { enabled_cloudwatch_logs_exports: ['audit'] } },
  bad: {
    terraform: [
      `resource "aws_docdb_cluster" "x" {
  enabled_cloudwatch_logs_exports = [] # flaw
}
`,
      `resource "aws_docdb_cluster" "x" { # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::DocDB::DBCluster
    Properties:
      EnableCloudwatchLogsExports: [profiler] # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_docdb_cluster" "x" {
  enabled_cloudwatch_logs_exports = ["audit"]
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::DocDB::DBCluster
    Properties:
      EnableCloudwatchLogsExports: [audit]
`,
    ],
  },
});
