import { valueAt } from '#ir/infra/value';
import { fails, holds, type Subject, type Verdict } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';
import { isEveryAddress, isEveryPort, type NetworkRule, networkRules } from '../shared-network.ts';

/** Rules of a network ACL that are for all ports at once. */
export const vpcAclEveryPort = infraRule({
  name: 'aws-vpc-acl-every-port',
  title: 'Network rule lets every port through',
  severity: 'info',
  cwe: 284,
  what: 'A rule of the network ACL allows every port, or every protocol, from the addresses that it names.',
  why: 'The list then stops nothing of what comes from there, whatever listens in the subnet.',
  fix: ['Allow the ports that are needed, and those for answers (1024 to 65535).'],
  references: ['https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html'],
  applies: ['aws.ec2.acl'],
  must: { check: notEveryPort },
  bad: {
    terraform: `resource "aws_network_acl_rule" "inner" {
  network_acl_id = "acl-1"
  rule_number    = 100
  rule_action    = "allow"
  protocol       = "-1" # flaw
  cidr_block     = "10.0.0.0/8"
}
`,
    cloudformation: `Resources:
  Inner:
    Type: AWS::EC2::NetworkAclEntry
    Properties:
      NetworkAclId: acl-1
      RuleNumber: 100
      RuleAction: allow
      Protocol: 6 # flaw
      PortRange: { From: 0, To: 65535 }
      CidrBlock: 172.16.0.0/24
  Half:
    Type: AWS::EC2::NetworkAclEntry
    Properties:
      NetworkAclId: acl-1
      RuleNumber: 101
      RuleAction: allow
      Protocol: 6 # flaw
      PortRange: { From: 22 }
      CidrBlock: 172.16.0.0/24
`,
  },
  good: {
    terraform: `resource "aws_network_acl_rule" "inner" {
  network_acl_id = "acl-1"
  rule_number    = 100
  rule_action    = "allow"
  protocol       = "tcp"
  from_port      = 443
  to_port        = 443
  cidr_block     = "10.0.0.0/8"
}
`,
    cloudformation: `Resources:
  Inner:
    Type: AWS::EC2::NetworkAclEntry
    Properties:
      NetworkAclId: acl-1
      RuleNumber: 100
      RuleAction: deny
      Protocol: -1
      CidrBlock: 172.16.0.0/24
`,
  },
});

function notEveryPort(subject: Subject): Verdict {
  const wide = networkRules(subject).rules.filter((rule) => {
    const action = valueAt(rule.view, 'rule_action') ?? valueAt(rule.view, 'action');
    const isAllowed = action?.kind === 'text' && action.text.toLowerCase() === 'allow';
    // What is open to everybody is told by a rule of its own.
    if (!isAllowed || rule.direction !== 'in') return false;
    return namesNoRange(rule) || (isEveryPort(rule) && !rule.ranges.some(isEveryAddress));
  });
  if (wide.length === 0) return holds;
  return fails(
    ...wide.map(({ view, place, path, ports }) => {
      const entry = view.entries.get('protocol');
      const says = ports === undefined ? 'the range of ports is not named.' : 'every port is allowed.';
      return { place: entry?.place ?? place, path, written: entry?.written ?? 'protocol', says, item: path };
    }),
  );
}

/** A rule of TCP or UDP without both ends of its range. */
function namesNoRange({ protocol, ports, view }: NetworkRule): boolean {
  if (ports !== undefined || !/^(?:tcp|udp)$/.test(protocol ?? '')) return false;
  return !view.isOpen && ['from_port', 'to_port'].some((name) => !view.entries.has(name));
}
