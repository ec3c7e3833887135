import { infraRule } from '../../../infra-rule.ts';
import { isEveryPort, type NetworkRule, noOpenRule, type Range } from '../shared-network.ts';
import { databasePorts, managementPorts } from './ports.table.ts';

const known = [22, 80, 443, 3389, ...databasePorts.keys(), ...managementPorts.keys()];

/** Security groups that open other ports than those of the web. */
export const ec2SecurityGroupOpenOther = infraRule({
  name: 'aws-ec2-security-group-open-other',
  title: 'Unusual port is open to the internet',
  severity: 'medium',
  cwe: 284,
  what: 'A rule of the security group lets every address reach a port that is none of those that are meant for everybody (80 and 443), or a range of ports.',
  why: 'What listens there was most likely not made for everybody, and of a range nobody knows what listens next month.',
  fix: [
    'Put services for everybody behind a load balancer on port 443.',
    'Name the ranges of addresses or security groups that need the port.',
  ],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-18'],
  applies: ['aws.ec2.firewall'],
  must: noOpenRule('in', flawOf),
  bad: {
    terraform: `resource "aws_security_group" "game" {
  ingress {
    from_port   = 7777
    to_port     = 7787
    protocol    = "udp"
    cidr_blocks = ["0.0.0.0/0"] # flaw
  }
}
`,
    cloudformation: `Resources:
  Game:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: game
      SecurityGroupIngress:
        - IpProtocol: tcp
          FromPort: 12000
          ToPort: 12000
          CidrIp: 0.0.0.0/0 # flaw
`,
  },
  good: {
    terraform: `resource "aws_security_group" "game" {
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
`,
    cloudformation: `Resources:
  Game:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: game
      SecurityGroupIngress:
        - IpProtocol: tcp
          FromPort: 443
          ToPort: 443
          CidrIp: 0.0.0.0/0
`,
  },
});

function flawOf(rule: NetworkRule, range: Range): string | undefined {
  const { ports, protocol } = rule;
  if (ports === undefined || isEveryPort(rule) || !/^(?:tcp|udp)$/.test(protocol ?? '')) return undefined;
  const isOne = ports.from === ports.to;
  if (isOne && known.includes(ports.from)) return undefined;
  const what = isOne ? `port ${ports.from} is` : `ports ${ports.from} to ${ports.to} are`;
  return `${what} open to \`${range.text}\`.`;
}
