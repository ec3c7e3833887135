import { infraRule } from '../../../infra-rule.ts';
import { isEveryPort, noOpenAclRule } from '../shared-network.ts';

/** Lists of a subnet that are no fence. */
export const vpcAclOpenAll = infraRule({
  name: 'aws-vpc-acl-open-all',
  title: 'Network rules let everything in',
  severity: 'low',
  cwe: 284,
  what: 'A rule of the network ACL allows every address to reach every port.',
  why: 'Nothing but the security groups then stands between the subnet and everybody.',
  fix: ['Allow the ports that are needed, and those for answers (1024 to 65535).'],
  references: ['https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html'],
  applies: ['aws.ec2.acl'],
  must: noOpenAclRule((rule) => (isEveryPort(rule) ? 'every port is open to everybody.' : undefined)),
  bad: {
    terraform: `resource "aws_network_acl" "main" {
  vpc_id = "vpc-1"
  ingress {
    rule_no    = 1
    action     = "allow"
    protocol   = "-1"
    from_port  = 0
    to_port    = 0
    cidr_block = "0.0.0.0/0" # flaw
  }
}
`,
    cloudformation: `Resources:
  Any:
    Type: AWS::EC2::NetworkAclEntry
    Properties:
      NetworkAclId: acl-1
      RuleNumber: 100
      RuleAction: allow
      Protocol: -1
      CidrBlock: 0.0.0.0/0 # flaw
`,
  },
  good: {
    terraform: `resource "aws_network_acl" "main" {
  vpc_id = "vpc-1"
  ingress {
    rule_no    = 1
    action     = "allow"
    protocol   = "-1"
    from_port  = 0
    to_port    = 0
    cidr_block = "10.0.0.0/8"
  }
}
`,
    cloudformation: `Resources:
  Any:
    Type: AWS::EC2::NetworkAclEntry
    Properties:
      NetworkAclId: acl-1
      RuleNumber: 100
      RuleAction: deny
      Protocol: -1
      CidrBlock: 0.0.0.0/0
`,
  },
});
