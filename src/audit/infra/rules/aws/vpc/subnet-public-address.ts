import { infraRule } from '../../../infra-rule.ts';

/** Subnets in which everything stands in the internet. */
export const vpcSubnetPublicAddress = infraRule({
  name: 'aws-vpc-subnet-public-address',
  title: 'Subnet hands out public addresses',
  severity: 'info',
  cwe: 284,
  what: 'Whatever is started in the subnet gets an address of the internet.',
  why: 'Machines are put there for other reasons, and are public without anybody having decided it.',
  fix: [
    'Set `map_public_ip_on_launch` (`MapPublicIpOnLaunch`) to false; give an address to the few that need one.',
  ],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-15'],
  applies: ['aws.ec2.subnet', 'aws.ec2.default-subnet'],
  must: { at: 'map_public_ip_on_launch', isNot: true },
  mend: { set: { map_public_ip_on_launch: false }, isDisruptive: true },
  bad: {
    terraform: `resource "aws_subnet" "a" {
  vpc_id                  = "vpc-1"
  map_public_ip_on_launch = true # flaw
}
`,
    cloudformation: `Resources:
  A:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: vpc-1
      CidrBlock: 10.0.1.0/24
      MapPublicIpOnLaunch: true # flaw
`,
  },
  good: {
    terraform: `resource "aws_subnet" "a" {
  vpc_id                  = "vpc-1"
  map_public_ip_on_launch = false
}
`,
    cloudformation: `Resources:
  A:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: vpc-1
      CidrBlock: 10.0.1.0/24
`,
  },
});
