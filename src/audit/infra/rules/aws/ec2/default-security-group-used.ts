import { infraRule } from '../../../infra-rule.ts';

/** Machines in the default security group. */
export const ec2DefaultSecurityGroupUsed = infraRule({
  name: 'aws-ec2-default-security-group-used',
  title: 'Machine is in the default security group',
  severity: 'low',
  cwe: 1188,
  what: 'The machine is in the default security group of its network.',
  why: 'Everything that nobody thought about is in that group too, and all of it may talk to one another.',
  fix: ['Make a security group for what the machine is for.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-2'],
  applies: ['aws.ec2.machine'],
  must: {
    not: {
      any: [
        { connected: 'aws.ec2.default-security-group' },
        { at: 'security_groups', contains: 'default', absent: 'fails' },
        { at: 'vpc_security_group_ids', contains: 'default', absent: 'fails' },
      ],
    },
  },
  bad: {
    terraform: `resource "aws_default_security_group" "rest" {
  vpc_id = "vpc-1"
}
resource "aws_instance" "x" { # flaw
  ami = "ami-1"
  vpc_security_group_ids = [aws_default_security_group.rest.id]
}
`,
    cloudformation: `Resources:
  X: # flaw
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-1
      SecurityGroups: [default]
`,
  },
  good: {
    terraform: `resource "aws_instance" "x" {
  ami = "ami-1"
  vpc_security_group_ids = ["sg-2"]
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-1
      SecurityGroupIds: [sg-2]
`,
  },
});
