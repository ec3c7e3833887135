import { infraRule } from '../../../infra-rule.ts';

/** The master user has the name that all examples use. */
export const redshiftDefaultUser = infraRule({
  name: 'aws-redshift-default-user',
  title: 'Warehouse has the administrator that everybody guesses',
  severity: 'info',
  cwe: 1392,
  what: 'The master user has the name that all examples use.',
  why: 'Half of what is needed to log in is known.',
  fix: ['Choose another `master_username` (`MasterUsername`).'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html'],
  applies: ['aws.redshift.cluster'],
  must: { at: 'master_username', isNot: 'awsuser' },
  says: 'The administrator has the default name',
  bad: {
    terraform: [
      `resource "aws_redshift_cluster" "x" {
  master_username = "awsuser" # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Redshift::Cluster
    Properties:
      MasterUsername: awsuser # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_redshift_cluster" "x" {
  master_username = "keeper"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Redshift::Cluster
    Properties:
      MasterUsername: keeper
`,
    ],
  },
});
