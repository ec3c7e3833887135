import { infraRule } from '../../../infra-rule.ts';

/** Work groups of Redshift Serverless that go past the network. */
export const redshiftserverlessVpcRouting = infraRule({
  name: 'aws-redshiftserverless-vpc-routing',
  title: 'Warehouse loads data past the network',
  severity: 'low',
  cwe: 923,
  what: 'What is copied to and from the work group does not go through your network.',
  why: 'No endpoint, no security group and no log of the network sees where data goes.',
  fix: ['Set `enhanced_vpc_routing` (`EnhancedVpcRouting`) to true.'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/redshiftserverless-controls.html#redshiftserverless-1',
  ],
  applies: ['aws.redshiftserverless.workgroup'],
  must: { at: 'enhanced_vpc_routing', is: true },
  mend: { set: { enhanced_vpc_routing: true } },
  bad: {
    terraform: `resource "aws_redshiftserverless_workgroup" "main" {
  namespace_name       = "orders"
  workgroup_name       = "orders"
  enhanced_vpc_routing = false # flaw
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::RedshiftServerless::Workgroup
    Properties:
      WorkgroupName: orders
`,
  },
  good: {
    terraform: `resource "aws_redshiftserverless_workgroup" "main" {
  namespace_name       = "orders"
  workgroup_name       = "orders"
  enhanced_vpc_routing = true
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::RedshiftServerless::Workgroup
    Properties:
      WorkgroupName: orders
      EnhancedVpcRouting: true
`,
  },
});
