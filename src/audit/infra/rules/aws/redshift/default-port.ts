import { infraRule } from '../../../infra-rule.ts';

/** Warehouses at the port that everybody tries first. */
export const redshiftDefaultPort = infraRule({
  name: 'aws-redshift-default-port',
  title: 'Warehouse listens at its usual port',
  severity: 'info',
  cwe: 1188,
  what: 'The cluster listens at 5439, or names no port and so does.',
  why: 'Machines that search for warehouses try this port; another keeps out those that try no more.',
  fix: ['Set `port` to another one, and keep the cluster in a private subnet.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html'],
  applies: ['aws.redshift.cluster'],
  must: { at: 'port', isNot: 5439, absent: 'fails' },
  bad: {
    terraform: [
      `resource "aws_redshift_cluster" "main" { # flaw
  cluster_identifier = "main"
}
`,
      `resource "aws_redshift_cluster" "main" {
  port = 5439 # flaw
}
`,
    ],
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::Redshift::Cluster
    Properties:
      DBName: main
`,
  },
  good: {
    terraform: `resource "aws_redshift_cluster" "main" {
  port = 5500
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Redshift::Cluster
    Properties:
      Port: 5500
`,
  },
});
