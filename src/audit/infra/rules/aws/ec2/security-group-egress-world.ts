import { infraRule } from '../../../infra-rule.ts';
import { isEveryPort, noOpenRule } from '../shared-network.ts';

/** Security groups from which every address can be reached. */
export const ec2SecurityGroupEgressWorld = infraRule({
  name: 'aws-ec2-security-group-egress-world',
  title: 'A port of every address can be reached',
  severity: 'info',
  cwe: 284,
  what: 'A rule of the security group lets a port, or several, of every address be reached from inside.',
  why: 'Who takes over the machine can send what is found there anywhere.',
  fix: ['Name the ranges of addresses, prefix lists or security groups that have to be reached.'],
  references: ['https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html'],
  applies: ['aws.ec2.firewall'],
  must: noOpenRule('out', (rule, range) =>
    isEveryPort(rule) ? undefined : `\`${range.text}\` can be reached from inside.`,
  ),
  bad: {
    terraform: `resource "aws_security_group" "x" {
  egress {
    from_port = 443
    to_port = 443
    protocol = "tcp"
    cidr_blocks = ["0.0.0.0/0"] # flaw
  }
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::EC2::SecurityGroupEgress
    Properties:
      GroupId: sg-1
      IpProtocol: tcp
      FromPort: 443
      ToPort: 443
      CidrIpv6: ::/0 # flaw
`,
  },
  good: {
    terraform: `resource "aws_security_group" "x" {
  egress {
    from_port = 443
    to_port = 443
    protocol = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::EC2::SecurityGroupEgress
    Properties:
      GroupId: sg-1
      IpProtocol: tcp
      FromPort: 443
      ToPort: 443
      DestinationSecurityGroupId: sg-2
`,
  },
});
