import { infraRule } from '../../../infra-rule.ts';

/** Data and snapshots of the cluster lie as plain text. */
export const redshiftEncryption = infraRule({
  name: 'aws-redshift-encryption',
  title: 'Warehouse is not encrypted',
  severity: 'medium',
  cwe: 311,
  what: 'Data and snapshots of the cluster lie as plain text.',
  why: 'Who gets at a snapshot has the whole warehouse.',
  fix: ['Set `encrypted` (`Encrypted`) to true.'],
  references: ['https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html'],
  applies: ['aws.redshift.cluster'],
  must: { at: 'encrypted', is: true },
  says: 'The cluster is not encrypted',
  mend: { set: { encrypted: true } },
  bad: {
    terraform: [
      `resource "aws_redshift_cluster" "x" {
  encrypted = false # flaw
}
`,
      `resource "aws_redshift_cluster" "x" { # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Redshift::Cluster
    Properties:
      Encrypted: false # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_redshift_cluster" "x" {
  encrypted = true
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Redshift::Cluster
    Properties:
      Encrypted: true
`,
    ],
  },
});
