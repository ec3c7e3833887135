import { infraRule } from '../../../infra-rule.ts';

/** COPY and UNLOAD leave the VPC. */
export const redshiftVpcRouting = infraRule({
  name: 'aws-redshift-vpc-routing',
  title: 'Warehouse copies data over the internet',
  severity: 'info',
  cwe: 284,
  what: 'COPY and UNLOAD leave the VPC.',
  why: 'Rules and flow logs of the VPC do not see where the data goes.',
  fix: ['Set `enhanced_vpc_routing` (`EnhancedVpcRouting`) to true.'],
  references: ['https://docs.aws.amazon.com/redshift/latest/mgmt/enhanced-vpc-routing.html'],
  applies: ['aws.redshift.cluster'],
  must: { at: 'enhanced_vpc_routing', is: true },
  says: 'Data is copied past the VPC',
  mend: { set: { enhanced_vpc_routing: true } },
  bad: {
    terraform: [
      `resource "aws_redshift_cluster" "x" {
  enhanced_vpc_routing = false # flaw
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
      EnhancedVpcRouting: false # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_redshift_cluster" "x" {
  enhanced_vpc_routing = true
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Redshift::Cluster
    Properties:
      EnhancedVpcRouting: true
`,
    ],
  },
});
