import { fails, holds, type Subject, type Verdict } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';
import { isEveryAddress, networkRules, type Range } from '../shared-network.ts';

/** Rules of security groups that stop nothing. */
export const ec2SecurityGroupEveryProtocol = infraRule({
  name: 'aws-ec2-security-group-every-protocol',
  title: 'Rule lets every protocol and port through',
  severity: 'info',
  cwe: 284,
  what: 'A rule of the security group is for every protocol and port, between the addresses or groups that it names.',
  why: 'What will listen there next month is reachable from there too.',
  fix: ['Write a rule for each protocol and port that is needed.'],
  references: ['https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html'],
  applies: ['aws.ec2.firewall'],
  must: { check: someProtocol },
  bad: {
    terraform: `resource "aws_security_group" "x" {
  ingress {
    from_port = 0
    to_port = 0
    protocol = "-1" # flaw
    security_groups = ["sg-2"]
  }
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::EC2::SecurityGroupIngress
    Properties:
      GroupId: sg-1
      IpProtocol: '-1' # flaw
      CidrIp: 10.0.0.0/8
`,
  },
  good: {
    terraform: `resource "aws_security_group" "x" {
  ingress {
    from_port = 443
    to_port = 443
    protocol = "tcp"
    security_groups = ["sg-2"]
  }
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::EC2::SecurityGroupIngress
    Properties:
      GroupId: sg-1
      IpProtocol: tcp
      FromPort: 443
      ToPort: 443
      CidrIp: 10.0.0.0/8
`,
  },
});

function someProtocol(subject: Subject): Verdict {
  const wide = networkRules(subject).rules.filter(
    // What is open to everybody is told by rules of its own.
    ({ protocol, ranges }) =>
      protocol === 'all' && !ranges.some((range) => isEveryAddress(range) !== false) && !isNobody(ranges),
  );
  if (wide.length === 0) return holds;
  return fails(
    ...wide.map(({ view, place, path }) => {
      const entry = view.entries.get('protocol') ?? view.entries.get('ip_protocol');
      return {
        place: entry?.place ?? place,
        path,
        written: entry?.written ?? 'protocol',
        says: 'every protocol and port is let through.',
        item: path,
      };
    }),
  );
}

/** Ranges that only name the machine itself: how one writes that nothing may leave. */
function isNobody(ranges: readonly Range[]): boolean {
  return ranges.length > 0 && ranges.every(({ text }) => /^(?:127\.|::1(?:\/|$))/.test(text ?? ''));
}
