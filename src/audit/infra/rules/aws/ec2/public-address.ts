import { infraRule } from '../../../infra-rule.ts';

/** Machines that stand in the internet by themselves. */
export const ec2PublicAddress = infraRule({
  name: 'aws-ec2-public-address',
  title: 'Machine has a public address',
  severity: 'low',
  cwe: 284,
  what: 'The machine is given an address of the internet when it starts.',
  why: 'Only its security group stands between it and everybody, and every mistake in that group counts at once.',
  fix: ['Put machines into private subnets behind a load balancer; let them out by a NAT gateway.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-9'],
  applies: ['aws.ec2.machine'],
  must: {
    all: [
      { at: 'associate_public_ip_address', isNot: true },
      { at: 'network_interfaces.associate_public_ip_address', isNot: true },
    ],
  },
  mend: {
    set: { 'associate_public_ip_address?': false, 'network_interfaces?.associate_public_ip_address': false },
    isDisruptive: true,
  },
  bad: {
    terraform: `resource "aws_instance" "web" {
  ami                         = "ami-1"
  associate_public_ip_address = true # flaw
}
resource "aws_launch_template" "web" {
  network_interfaces {
    associate_public_ip_address = true # flaw
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-1
      NetworkInterfaces:
        - DeviceIndex: '0'
          AssociatePublicIpAddress: true # flaw
`,
  },
  good: {
    terraform: `resource "aws_instance" "web" {
  ami                         = "ami-1"
  associate_public_ip_address = false
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-1
      NetworkInterfaces:
        - DeviceIndex: '0'
          AssociatePublicIpAddress: false
`,
  },
});
