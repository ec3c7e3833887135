import { infraRule } from '../../../infra-rule.ts';
import { isEveryPort, isOfPort, noOpenAclRule } from '../shared-network.ts';

/** Lists of a subnet that let everybody in by the doors of management. */
export const vpcAclOpenManagement = infraRule({
  name: 'aws-vpc-acl-open-management',
  title: 'Network rules let everybody reach SSH, FTP or Remote Desktop',
  severity: 'low',
  cwe: 284,
  what: 'A rule of the network ACL allows every address to reach a port of FTP (20, 21), SSH (22) or Remote Desktop (3389).',
  why: 'The list is the second fence around a subnet. With a hole there, one wrong security group is enough.',
  fix: ['Allow these ports for the ranges of addresses that need them, and deny the rest.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-21'],
  applies: ['aws.ec2.acl'],
  must: noOpenAclRule((rule) => {
    const port = isEveryPort(rule) ? undefined : isOfPort(rule, [20, 21, 22, 3389]);
    return port === undefined ? undefined : `port ${port} is open to everybody.`;
  }),
  bad: {
    terraform: `resource "aws_network_acl_rule" "ftp" {
  network_acl_id = "acl-1"
  rule_number    = 90
  rule_action    = "allow"
  protocol       = "tcp"
  from_port      = 21
  to_port        = 21
  cidr_block     = "0.0.0.0/0" # flaw
}
resource "aws_network_acl_rule" "ssh" {
  network_acl_id = "acl-1"
  rule_number    = 100
  rule_action    = "allow"
  protocol       = "tcp"
  from_port      = 22
  to_port        = 22
  cidr_block     = "0.0.0.0/0" # flaw
}
resource "aws_network_acl" "main" {
  vpc_id = "vpc-1"
  ingress {
    rule_no    = 1
    action     = "allow"
    protocol   = "tcp"
    from_port  = 3000
    to_port    = 4000
    cidr_block = "0.0.0.0/0" # flaw
  }
}
`,
    cloudformation: `Resources:
  Ssh:
    Type: AWS::EC2::NetworkAclEntry
    Properties:
      NetworkAclId: acl-1
      RuleNumber: 100
      RuleAction: allow
      Protocol: 6
      PortRange: { From: 22, To: 22 }
      CidrBlock: 0.0.0.0/0 # flaw
`,
  },
  good: {
    terraform: `resource "aws_network_acl_rule" "ssh" {
  network_acl_id = "acl-1"
  rule_number    = 100
  rule_action    = "deny"
  protocol       = "tcp"
  from_port      = 22
  to_port        = 22
  cidr_block     = "0.0.0.0/0"
}
resource "aws_network_acl" "main" {
  vpc_id = "vpc-1"
  ingress {
    rule_no    = 1
    action     = "allow"
    protocol   = "tcp"
    from_port  = 22
    to_port    = 22
    cidr_block = "10.0.0.0/8"
  }
}
`,
    cloudformation: `Resources:
  Ssh:
    Type: AWS::EC2::NetworkAclEntry
    Properties:
      NetworkAclId: acl-1
      RuleNumber: 100
      Egress: true
      RuleAction: allow
      Protocol: 6
      PortRange: { From: 22, To: 22 }
      CidrBlock: 0.0.0.0/0
`,
  },
});
