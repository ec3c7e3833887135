import { infraRule } from '../../../infra-rule.ts';

/** Logins and requests of the cluster are not recorded. */
export const neptuneAuditLog = infraRule({
  name: 'aws-neptune-audit-log',
  title: 'Graph database keeps no audit log',
  severity: 'low',
  cwe: 778,
  what: 'Logins and requests of the cluster are not recorded.',
  why: 'After a leak nobody can say who read what.',
  fix: [
    'Add `audit` to `enable_cloudwatch_logs_exports` (`EnableCloudwatchLogsExports`), and switch the audit on in the parameter group.',
  ],
  references: ['https://docs.aws.amazon.com/neptune/latest/userguide/auditing.html'],
  applies: ['aws.neptune.cluster'],
  must: { at: 'enable_cloudwatch_logs_exports', contains: 'audit' },
  says: 'The cluster publishes no audit log',
  mend: { set: { enable_cloudwatch_logs_exports: ['audit'] } },
  bad: {
    terraform: [
      `resource "aws_neptune_cluster" "x" {
  enable_cloudwatch_logs_exports = [] # flaw
}
`,
      `resource "aws_neptune_cluster" "x" { # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Neptune::DBCluster
    Properties:
      EnableCloudwatchLogsExports: [profiler] # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_neptune_cluster" "x" {
  enable_cloudwatch_logs_exports = ["audit"]
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Neptune::DBCluster
    Properties:
      EnableCloudwatchLogsExports: [audit]
`,
    ],
  },
});
