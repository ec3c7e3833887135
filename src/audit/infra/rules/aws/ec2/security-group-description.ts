import { infraRule } from '../../../infra-rule.ts';

/** Security groups of which nobody knows what they are for. */
export const ec2SecurityGroupDescription = infraRule({
  name: 'aws-ec2-security-group-description',
  title: 'Security group or rule is not described',
  severity: 'info',
  cwe: 1059,
  what: 'The security group, or a rule of it, has no description.',
  why: 'Rules that nobody can explain are never taken away again.',
  fix: ['Say in `description` (`GroupDescription`, `Description`) who needs it and for what.'],
  references: ['https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html'],
  applies: [
    'aws.ec2.security-group',
    'aws.ec2.security-group-rule',
    'aws.ec2.ingress-rule',
    'aws.ec2.egress-rule',
  ],
  must: {
    all: [
      { at: 'description', isSet: true },
      { at: 'description', isNot: 'Managed by Terraform' },
      { each: 'ingress', must: { at: 'description', isSet: true } },
      { each: 'egress', must: { at: 'description', isSet: true } },
    ],
  },
  bad: {
    terraform: `resource "aws_security_group" "app" { # flaw
  name = "app"
}
resource "aws_security_group" "web" {
  name        = "web"
  description = "What browsers reach"
  ingress { # flaw
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
`,
    cloudformation: `Resources:
  App:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Machines of the application
      SecurityGroupIngress:
        - IpProtocol: tcp # flaw
          FromPort: 443
          ToPort: 443
          CidrIp: 10.0.0.0/8
`,
  },
  good: {
    terraform: `resource "aws_security_group" "app" {
  name        = "app"
  description = "Machines of the application"
  ingress {
    description = "From the load balancer"
    from_port   = 8443
    to_port     = 8443
    protocol    = "tcp"
  }
}
`,
    cloudformation: `Resources:
  App:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Machines of the application
      SecurityGroupIngress:
        - IpProtocol: tcp
          Description: From inside
          FromPort: 443
          ToPort: 443
          CidrIp: 10.0.0.0/8
`,
  },
});
