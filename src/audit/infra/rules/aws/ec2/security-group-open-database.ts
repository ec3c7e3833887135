import { infraRule } from '../../../infra-rule.ts';
import { noneOpenOf } from '../shared-network.ts';
import { databasePorts } from './ports.table.ts';

/** Security groups that let everybody talk to a database or cache. */
export const ec2SecurityGroupOpenDatabase = infraRule({
  name: 'aws-ec2-security-group-open-database',
  title: 'Database is open to the internet',
  severity: 'high',
  cwe: 284,
  what: 'A rule of the security group lets every address reach a port of a database, a cache or a queue of messages.',
  why: 'Databases are made for a network of friends. What is open is found within hours, copied and held for ransom; many caches ask for no password at all.',
  fix: [
    'Let only the security group of the application in: `security_groups`, `referenced_security_group_id`, `SourceSecurityGroupId`.',
  ],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-19'],
  applies: ['aws.ec2.firewall'],
  must: noneOpenOf([...databasePorts.keys()], (port) => databasePorts.get(port) ?? 'A database'),
  bad: {
    terraform: `resource "aws_security_group" "orders" {
  ingress {
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"] # flaw
  }
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: orders
      SecurityGroupIngress:
        IpProtocol: tcp
        FromPort: 6379
        ToPort: 6379
        CidrIpv6: ::/0 # flaw
`,
  },
  good: {
    terraform: `resource "aws_security_group" "orders" {
  ingress {
    from_port       = 5432
    to_port         = 5432
    protocol        = "tcp"
    security_groups = ["sg-2"]
  }
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: orders
      SecurityGroupIngress:
        IpProtocol: tcp
        FromPort: 6379
        ToPort: 6379
        SourceSecurityGroupId: sg-2
`,
  },
});
