import { fails, holds } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';

/** Addresses that cost money and wait to be mixed up. */
export const vpcUnusedAddress = infraRule({
  name: 'aws-vpc-unused-address',
  title: 'Public address belongs to nothing',
  severity: 'info',
  confidence: 'medium',
  cwe: 1164,
  what: 'The elastic address is not given to a machine, an interface or a gateway.',
  why: 'Names that point to an address which is let go one day then belong to whoever gets it next.',
  fix: ['Attach it, or give it back after taking names that point to it away.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-12'],
  applies: ['aws.ec2.address'],
  must: {
    any: [
      { at: 'instance', isSet: true },
      { at: 'network_interface', isSet: true },
      {
        check: ({ resource, views, place }) =>
          views.graph.into(resource.id).length > 0 ? holds : fails({ place, path: '', written: '' }),
      },
    ],
  },
  bad: {
    terraform: `resource "aws_eip" "web" { # flaw
  domain = "vpc"
}
`,
    cloudformation: `Resources:
  Web: # flaw
    Type: AWS::EC2::EIP
    Properties:
      Domain: vpc
`,
  },
  good: {
    terraform: `resource "aws_eip" "web" {
  instance = "i-1"
}
resource "aws_eip" "nat" {
  domain = "vpc"
}
resource "aws_nat_gateway" "main" {
  allocation_id = aws_eip.nat.id
  subnet_id     = "subnet-1"
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::EC2::EIP
    Properties:
      InstanceId: i-1
`,
  },
});
