import { type InfraValue, type MapValue, valueAt } from '#ir/infra/value';
import { fails, holds, type Subject, type Verdict } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';
import { wordOf } from '../../../test-value.ts';

/** Rules of a network ACL that share a number. */
export const vpcAclDuplicate = infraRule({
  name: 'aws-vpc-acl-duplicate',
  title: 'Two rules of a network ACL have the same number',
  severity: 'low',
  cwe: 1419,
  what: 'Another rule of the same network ACL and direction has the same number.',
  why: 'Only one of them can hold: the stack fails, or what was meant to be denied is let through.',
  fix: ['Give each rule a number of its own.'],
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-networkaclentry.html',
  ],
  applies: ['aws.ec2.network-acl-rule'],
  must: { check: isAlone },
  bad: {
    terraform: `resource "aws_network_acl" "web" {
  vpc_id = "vpc-1"
}
resource "aws_network_acl_rule" "a" {
  network_acl_id = aws_network_acl.web.id
  rule_number = 100 # flaw
  rule_action = "allow"
  protocol = "tcp"
  from_port = 443
  to_port = 443
  cidr_block = "10.0.0.0/8"
}
resource "aws_network_acl_rule" "b" {
  network_acl_id = aws_network_acl.web.id
  rule_number = 100 # flaw
  rule_action = "deny"
  protocol = "-1"
  cidr_block = "0.0.0.0/0"
}
`,
    cloudformation: `Resources:
  A:
    Type: AWS::EC2::NetworkAclEntry
    Properties:
      NetworkAclId: acl-1
      RuleNumber: 100 # flaw
      RuleAction: allow
      Protocol: 6
      PortRange: { From: 22, To: 22 }
      CidrBlock: 172.16.0.0/24
  B:
    Type: AWS::EC2::NetworkAclEntry
    Properties:
      NetworkAclId: acl-1
      RuleNumber: '100' # flaw
      RuleAction: allow
      Protocol: 6
      PortRange: { From: 23, To: 23 }
      CidrBlock: 172.16.0.0/24
`,
  },
  good: {
    terraform: `resource "aws_network_acl_rule" "a" {
  network_acl_id = "acl-1"
  rule_number = 100
  rule_action = "allow"
  protocol = "tcp"
  from_port = 443
  to_port = 443
  cidr_block = "10.0.0.0/8"
}
resource "aws_network_acl_rule" "b" {
  network_acl_id = "acl-1"
  egress = true
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
      RuleAction: deny
      Protocol: -1
      CidrBlock: 0.0.0.0/0
`,
  },
});

function isAlone({ resource, view, views, place }: Subject): Verdict {
  const own = slotOf(view);
  if (own === undefined) return holds;
  const isTaken = views.graph
    .ofKind('aws.ec2.network-acl-rule')
    .some(
      (other) => other.id !== resource.id && other.root === resource.root && slotOf(views.of(other)) === own,
    );
  if (!isTaken) return holds;
  const entry = view.entries.get('rule_number');
  return fails({
    place: entry?.place ?? place,
    path: 'rule_number',
    written: entry?.written ?? 'rule_number',
  });
}

/** List, direction and number of a rule, when all are known. */
function slotOf(view: MapValue): string | undefined {
  const [list, number] = [targetOf(valueAt(view, 'network_acl_id')), valueAt(view, 'rule_number')];
  const word = number === undefined ? undefined : wordOf(number);
  const egress = valueAt(view, 'egress');
  const out = egress === undefined ? 'false' : wordOf(egress);
  if (list === undefined || word === undefined || out === undefined) return undefined;
  return [list, out, word].join(' ');
}

function targetOf(value: InfraValue | undefined): string | undefined {
  if (value?.kind === 'text') return value.text;
  return value?.kind === 'reference' ? value.to : undefined;
}
