import { infraRule } from '../../../infra-rule.ts';
import { noneOpenOf } from '../shared-network.ts';

/** Security groups that let everybody try to log in by SSH. */
export const ec2SecurityGroupOpenSsh = infraRule({
  name: 'aws-ec2-security-group-open-ssh',
  title: 'SSH is open to the internet',
  severity: 'high',
  cwe: 284,
  what: 'A rule of the security group lets every address reach port 22.',
  why: 'Machines all over the world try keys, passwords and new flaws of SSH servers on every address there is, within minutes.',
  fix: [
    'Use Session Manager of Systems Manager or EC2 Instance Connect: they need no open port.',
    'Else name the ranges of addresses that people really come from.',
  ],
  references: [
    'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-13',
  ],
  applies: ['aws.ec2.firewall'],
  must: noneOpenOf([22], () => 'SSH'),
  bad: {
    terraform: [
      `resource "aws_security_group" "bastion" {
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8", "0.0.0.0/0"] # flaw
  }
}
resource "aws_vpc_security_group_ingress_rule" "bastion" {
  security_group_id = "sg-1"
  from_port         = 20
  to_port           = 30
  ip_protocol       = "tcp"
  cidr_ipv6         = "::/0" # flaw
}
`,
      `resource "aws_security_group_rule" "bastion" {
  type              = "ingress"
  security_group_id = "sg-1"
  from_port         = 22
  to_port           = 22
  protocol          = "6"
  cidr_blocks       = ["0.0.0.0/0"] # flaw
}
`,
    ],
    cloudformation: `Resources:
  Bastion:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: bastion
      SecurityGroupIngress:
        - IpProtocol: tcp
          FromPort: 22
          ToPort: 22
          CidrIp: 0.0.0.0/0 # flaw
`,
  },
  good: {
    terraform: `variable "range" {}
resource "aws_security_group" "bastion" {
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = [var.range]
  }
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
  egress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
`,
    cloudformation: `Resources:
  Bastion:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: bastion
      SecurityGroupIngress:
        - IpProtocol: tcp
          FromPort: 22
          ToPort: 22
          CidrIp: 10.0.0.0/8
`,
  },
});
