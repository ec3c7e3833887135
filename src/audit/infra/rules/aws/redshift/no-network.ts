import { infraRule } from '../../../infra-rule.ts';

/** Warehouses outside of a network that somebody chose. */
export const redshiftNoNetwork = infraRule({
  name: 'aws-redshift-no-network',
  title: 'Warehouse names no network of its own',
  severity: 'low',
  cwe: 668,
  what: 'The cluster names no group of subnets: it lies in the default network, or in none.',
  why: 'Subnets of the default network are public, and nobody chose who else is in it.',
  fix: ['Name a group of private subnets in `cluster_subnet_group_name`.'],
  references: ['https://docs.aws.amazon.com/redshift/latest/mgmt/managing-clusters-vpc.html'],
  applies: ['aws.redshift.cluster'],
  must: { at: 'cluster_subnet_group_name', isSet: true },
  bad: {
    terraform: `resource "aws_redshift_cluster" "main" { # flaw
  cluster_identifier = "main"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::Redshift::Cluster
    Properties:
      DBName: main
`,
  },
  good: {
    terraform: `resource "aws_redshift_cluster" "main" {
  cluster_subnet_group_name = "inner"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Redshift::Cluster
    Properties:
      ClusterSubnetGroupName: inner
`,
  },
});
