import { fails, holds, type Subject, type Verdict } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';
import { networkRules } from '../shared-network.ts';

/** Rules of security groups that open more ports than one. */
export const ec2SecurityGroupPortRange = infraRule({
  name: 'aws-ec2-security-group-port-range',
  title: 'Rule opens a range of ports',
  severity: 'info',
  cwe: 284,
  what: 'A rule of the security group is for a range of ports, not for one.',
  why: 'Nobody knows what listens there next month, and who in the range of addresses may then reach it.',
  fix: ['Write a rule for each port that is needed.'],
  references: ['https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html'],
  applies: ['aws.ec2.firewall'],
  must: { check: onePort },
  bad: {
    terraform: `resource "aws_security_group" "app" {
  ingress {
    from_port   = 8000 # flaw
    to_port     = 8100
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
}
`,
    cloudformation: `Resources:
  App:
    Type: AWS::EC2::SecurityGroupIngress
    Properties:
      GroupId: sg-1
      IpProtocol: tcp
      FromPort: 8000 # flaw
      ToPort: 8100
      CidrIp: 10.0.0.0/8
  Out:
    Type: AWS::EC2::SecurityGroupEgress
    Properties:
      GroupId: sg-1
      IpProtocol: udp
      FromPort: 8000 # flaw
      ToPort: 8100
      DestinationSecurityGroupId: sg-2
`,
  },
  good: {
    terraform: `resource "aws_security_group" "app" {
  ingress {
    from_port   = 8000
    to_port     = 8000
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
}
`,
    cloudformation: `Resources:
  App:
    Type: AWS::EC2::SecurityGroupIngress
    Properties:
      GroupId: sg-1
      IpProtocol: tcp
      FromPort: 8000
      ToPort: 8000
      CidrIp: 10.0.0.0/8
`,
  },
});

function onePort(subject: Subject): Verdict {
  const wide = networkRules(subject).rules.filter(
    (rule) =>
      rule.ports !== undefined &&
      rule.ports.from !== rule.ports.to &&
      /^(?:tcp|udp)$/.test(rule.protocol ?? ''),
  );
  if (wide.length === 0) return holds;
  return fails(
    ...wide.map(({ view, place, path, ports }) => {
      const entry = view.entries.get('from_port');
      const says = `ports ${ports?.from} to ${ports?.to} are open.`;
      return { place: entry?.place ?? place, path, written: entry?.written ?? 'from_port', says, item: path };
    }),
  );
}
