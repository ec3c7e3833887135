import { infraRule } from '../../../infra-rule.ts';

/** The cluster is reached from the internet. */
export const redshiftPublic = infraRule({
  name: 'aws-redshift-public',
  title: 'Warehouse has a public address',
  severity: 'high',
  cwe: 284,
  what: 'The cluster is reached from the internet.',
  why: 'All that the business knows is one password away from everybody.',
  fix: ['Set `publicly_accessible` (`PubliclyAccessible`) to false.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html'],
  applies: ['aws.redshift.cluster'],
  must: {
    at: 'publicly_accessible',
    is: false,
    absent: { terraform: 'fails', 'terraform-plan': 'fails', cloudformation: 'holds', ansible: 'holds' },
  },
  says: 'The cluster has a public address',
  mend: { set: { publicly_accessible: false } },
  bad: {
    terraform: [
      `resource "aws_redshift_cluster" "x" {
  publicly_accessible = true # flaw
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
      PubliclyAccessible: true # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_redshift_cluster" "x" {
  publicly_accessible = false
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Redshift::Cluster
    Properties:
      PubliclyAccessible: false
`,
    ],
  },
});
