import { infraRule } from '../../../infra-rule.ts';
import { isEveryPort, noOpenRule } from '../shared-network.ts';

/** Security groups that stop nothing that goes out. */
export const ec2SecurityGroupEgress = infraRule({
  name: 'aws-ec2-security-group-egress',
  title: 'Everything may leave to the internet',
  severity: 'info',
  cwe: 284,
  what: 'A rule of the security group lets every port of every address be reached from inside.',
  why: 'A program that was taken over fetches its tools and sends away what it found, and nothing stops it.',
  fix: ['Name the ports and addresses that are needed: 443 most often, the database, endpoints of the VPC.'],
  references: ['https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html'],
  applies: ['aws.ec2.firewall'],
  must: noOpenRule('out', (rule, range) =>
    isEveryPort(rule) ? `every port of \`${range.text}\` can be reached from inside.` : undefined,
  ),
  bad: {
    terraform: `resource "aws_security_group" "app" {
  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"] # flaw
  }
}
`,
    cloudformation: `Resources:
  App:
    Type: AWS::EC2::SecurityGroupEgress
    Properties:
      GroupId: sg-1
      IpProtocol: '-1'
      CidrIp: 0.0.0.0/0 # flaw
`,
  },
  good: {
    terraform: `resource "aws_security_group" "app" {
  egress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
`,
    cloudformation: `Resources:
  App:
    Type: AWS::EC2::SecurityGroupEgress
    Properties:
      GroupId: sg-1
      IpProtocol: tcp
      FromPort: 443
      ToPort: 443
      CidrIp: 0.0.0.0/0
`,
  },
});
