import { infraRule } from '../../../infra-rule.ts';

/** Document databases that write no audit log. */
export const docdbAuditParameter = infraRule({
  name: 'aws-docdb-audit-parameter',
  title: 'Document database does not audit',
  severity: 'low',
  cwe: 778,
  what: 'The parameter `audit_logs` of the cluster is not on.',
  why: 'Who logged in and what was done leaves no trace, even where the cluster publishes its logs.',
  fix: ['Set the parameter `audit_logs` to `enabled` or `all`.'],
  references: ['https://docs.aws.amazon.com/documentdb/latest/developerguide/event-auditing.html'],
  applies: ['aws.docdb.parameters'],
  must: {
    any: [
      {
        some: 'parameter',
        has: {
          all: [
            { at: 'name', is: 'audit_logs' },
            { at: 'value', isNot: ['disabled', 'none'] },
          ],
        },
      },
      { at: 'parameters.audit_logs', isNot: ['disabled', 'none'], absent: 'fails' },
    ],
  },
  bad: {
    terraform: `resource "aws_docdb_cluster_parameter_group" "x" { # flaw
  family = "docdb5.0"
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::DocDB::DBClusterParameterGroup
    Properties:
      Family: docdb5.0
      Parameters:
        audit_logs: disabled # flaw
`,
  },
  good: {
    terraform: `resource "aws_docdb_cluster_parameter_group" "x" {
  family = "docdb5.0"
  parameter {
    name = "audit_logs"
    value = "enabled"
  }
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::DocDB::DBClusterParameterGroup
    Properties:
      Family: docdb5.0
      Parameters:
        audit_logs: enabled
`,
  },
});
