import { valueAt } from '#ir/infra/value';
import { fails, holds, type Subject, type Verdict } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';
import { isEveryAddress, networkRules } from '../shared-network.ts';

/** Rules of network ACLs that keep only some out. */
export const vpcAclPartialDeny = infraRule({
  name: 'aws-vpc-acl-partial-deny',
  title: 'Network rule denies only some addresses',
  severity: 'info',
  cwe: 284,
  what: 'A rule of the network ACL denies a range of addresses, not every one.',
  why: 'Who is denied comes back from another address; a list of who may come in does not have to be kept up like that.',
  fix: ['Allow the ranges that are needed and deny the rest, or use a firewall.'],
  references: ['https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html'],
  applies: ['aws.ec2.acl'],
  must: { check: deniesAll },
  bad: {
    terraform: `resource "aws_network_acl_rule" "x" {
  network_acl_id = "acl-1"
  rule_number = 100
  rule_action = "deny"
  protocol = "tcp"
  from_port = 22
  to_port = 22
  cidr_block = "172.16.0.0/24" # flaw
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::EC2::NetworkAclEntry
    Properties:
      NetworkAclId: acl-1
      RuleNumber: 100
      RuleAction: deny
      Protocol: 6
      PortRange: { From: 22, To: 22 }
      CidrBlock: 172.16.0.0/24 # flaw
`,
  },
  good: {
    terraform: `resource "aws_network_acl_rule" "x" {
  network_acl_id = "acl-1"
  rule_number = 100
  rule_action = "deny"
  protocol = "-1"
  cidr_block = "0.0.0.0/0"
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::EC2::NetworkAclEntry
    Properties:
      NetworkAclId: acl-1
      RuleNumber: 100
      RuleAction: allow
      Protocol: 6
      PortRange: { From: 22, To: 22 }
      CidrBlock: 172.16.0.0/24
`,
  },
});

function deniesAll(subject: Subject): Verdict {
  const partial = networkRules(subject).rules.flatMap(({ view, ranges, path: item }) => {
    const action = valueAt(view, 'rule_action') ?? valueAt(view, 'action');
    if (action?.kind !== 'text' || action.text.toLowerCase() !== 'deny') return [];
    return ranges
      .filter((range) => isEveryAddress(range) === false)
      .map(({ place, path, written, value }) => ({ place, path, written, value, item }));
  });
  return partial.length === 0 ? holds : fails(...partial);
}
