import { infraRule } from '../../../infra-rule.ts';

/** One call, or one change of a program, deletes the cluster. */
export const docdbDeletionProtection = infraRule({
  name: 'aws-docdb-deletion-protection',
  title: 'Document database can be deleted by mistake',
  severity: 'info',
  cwe: 693,
  what: 'One call, or one change of a program, deletes the cluster.',
  why: 'A stolen credential needs one call to do the greatest harm.',
  fix: ['Set `deletion_protection` (`DeletionProtection`) to true.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/documentdb-controls.html'],
  applies: ['aws.docdb.cluster'],
  must: { at: 'deletion_protection', is: true },
  says: 'One call deletes the cluster',
  mend: { set: { deletion_protection: true } },
  bad: {
    terraform: [
      `resource "aws_docdb_cluster" "x" {
  deletion_protection = false # flaw
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
      DeletionProtection: false # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_docdb_cluster" "x" {
  deletion_protection = true
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::DocDB::DBCluster
    Properties:
      DeletionProtection: true
`,
    ],
  },
});
