import { fails, holds, type Subject, type Verdict } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';
import { openGroupOf, publicAddressOf } from '../shared-exposure.ts';

/** Machines that have a public address and a security group that lets everybody in by more than the web. */
export const ec2ExposedMachine = infraRule({
  name: 'aws-ec2-exposed-machine',
  title: 'Machine is open to the internet',
  severity: 'high',
  cwe: 284,
  what: 'The machine has an address of the internet, and a security group of it lets every address reach a port that is none of the web.',
  why: 'Nothing stands between everybody and what listens there. Each half alone is a risk, both together are a way in.',
  fix: [
    'Take the public address away, and reach the machine by Session Manager or a load balancer.',
    'Or close the port in the security group.',
  ],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-9',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-19',
  ],
  applies: ['aws.ec2.instance'],
  must: { check: notExposed },
  absorbs: ['aws-ec2-public-address'],
  bad: {
    terraform: [
      `resource "aws_security_group" "open" {
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
resource "aws_instance" "web" {
  ami                         = "ami-1"
  associate_public_ip_address = true # flaw
  vpc_security_group_ids      = [aws_security_group.open.id]
}
`,
      `resource "aws_subnet" "public" {
  vpc_id                  = "vpc-1"
  map_public_ip_on_launch = true
}
resource "aws_security_group" "open" {
  vpc_id = "vpc-1"
}
resource "aws_security_group_rule" "all" {
  type              = "ingress"
  security_group_id = aws_security_group.open.id
  from_port         = 0
  to_port           = 0
  protocol          = "-1"
  cidr_blocks       = ["0.0.0.0/0"]
}
resource "aws_instance" "web" {
  ami                    = "ami-1"
  subnet_id              = aws_subnet.public.id # flaw
  vpc_security_group_ids = [aws_security_group.open.id]
}
`,
    ],
    cloudformation: `Resources:
  Open:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: open
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 3389, ToPort: 3389, CidrIp: 0.0.0.0/0 }
  Public:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: vpc-1
      MapPublicIpOnLaunch: true
  Web:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-1
      SubnetId: !Ref Public # flaw
      SecurityGroupIds: [!GetAtt Open.GroupId]
`,
  },
  good: {
    terraform: `resource "aws_security_group" "web" {
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
resource "aws_instance" "web" {
  ami                         = "ami-1"
  associate_public_ip_address = true
  vpc_security_group_ids      = [aws_security_group.web.id]
}
resource "aws_security_group" "open" {
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
resource "aws_instance" "inner" {
  ami                    = "ami-1"
  vpc_security_group_ids = [aws_security_group.open.id]
}
`,
    cloudformation: `Resources:
  Open:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: open
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 3389, ToPort: 3389, CidrIp: 0.0.0.0/0 }
  Private:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: vpc-1
  Web:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-1
      SubnetId: !Ref Private
      SecurityGroupIds: [!GetAtt Open.GroupId]
`,
  },
});

function notExposed(subject: Subject): Verdict {
  const address = publicAddressOf(subject);
  if (address === undefined) return holds;
  const open = openGroupOf(subject);
  if (open === undefined) return holds;
  const says = `\`${open.resource.address}\` lets everybody reach ${open.what}.`;
  return fails({ ...address, says });
}
