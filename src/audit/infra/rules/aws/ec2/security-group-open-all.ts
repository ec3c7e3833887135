import { infraRule } from '../../../infra-rule.ts';
import { isEveryPort, noOpenRule } from '../shared-network.ts';

/** Security groups that let everything in. */
export const ec2SecurityGroupOpenAll = infraRule({
  name: 'aws-ec2-security-group-open-all',
  title: 'Every port is open to the internet',
  severity: 'high',
  cwe: 284,
  what: 'A rule of the security group lets every address reach every port.',
  why: 'Whatever listens on the machine, now or after the next update, can be tried by everybody; the security group is as good as none.',
  fix: [
    'Open only the ports that are meant for everybody, most often 443.',
    'Let machines of your own in by their security group.',
  ],
  references: [
    'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-18',
  ],
  applies: ['aws.ec2.firewall'],
  must: noOpenRule('in', (rule, range) =>
    isEveryPort(rule) ? `every port is open to \`${range.text}\`.` : undefined,
  ),
  bad: {
    terraform: `resource "aws_security_group" "any" {
  ingress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"] # flaw
  }
  ingress {
    from_port   = 0
    to_port     = 65535
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"] # flaw
  }
}
`,
    cloudformation: `Resources:
  Any:
    Type: AWS::EC2::SecurityGroupIngress
    Properties:
      GroupId: sg-1
      IpProtocol: -1
      CidrIp: 0.0.0.0/0 # flaw
`,
  },
  good: {
    terraform: `resource "aws_security_group" "any" {
  ingress {
    from_port = 0
    to_port   = 0
    protocol  = "-1"
    self      = true
  }
  ingress {
    from_port   = -1
    to_port     = -1
    protocol    = "icmp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
`,
    cloudformation: `Resources:
  Any:
    Type: AWS::EC2::SecurityGroupIngress
    Properties:
      GroupId: sg-1
      IpProtocol: -1
      CidrIp: 10.0.0.0/16
`,
  },
});
