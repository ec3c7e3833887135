import { infraRule } from '../../../infra-rule.ts';
import { noneOpenOf } from '../shared-network.ts';

/** Security groups that let everybody in without encryption. */
export const ec2SecurityGroupOpenHttp = infraRule({
  name: 'aws-ec2-security-group-open-http',
  title: 'Plain HTTP is open to the internet',
  severity: 'info',
  cwe: 319,
  what: 'A rule of the security group lets every address reach port 80.',
  why: 'What comes in there can be read and changed on the way. A load balancer that only sends people on to HTTPS may have it open.',
  fix: ['Serve HTTPS on port 443, and keep 80 only where it redirects.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-18'],
  applies: ['aws.ec2.firewall'],
  must: noneOpenOf([80], () => 'HTTP'),
  bad: {
    terraform: `resource "aws_vpc_security_group_ingress_rule" "web" {
  security_group_id = "sg-1"
  from_port         = 80
  to_port           = 80
  ip_protocol       = "tcp"
  cidr_ipv4         = "0.0.0.0/0" # flaw
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: web
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 80, ToPort: 80, CidrIp: 0.0.0.0/0 } # flaw
`,
  },
  good: {
    terraform: `resource "aws_vpc_security_group_ingress_rule" "web" {
  security_group_id = "sg-1"
  from_port         = 443
  to_port           = 443
  ip_protocol       = "tcp"
  cidr_ipv4         = "0.0.0.0/0"
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: web
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 0.0.0.0/0 }
`,
  },
});
