import { infraRule } from '../../../infra-rule.ts';
import { noneOpenOf } from '../shared-network.ts';

/** Security groups that let everybody try to log in by Remote Desktop. */
export const ec2SecurityGroupOpenRdp = infraRule({
  name: 'aws-ec2-security-group-open-rdp',
  title: 'Remote Desktop is open to the internet',
  severity: 'high',
  cwe: 284,
  what: 'A rule of the security group lets every address reach port 3389.',
  why: 'Open desktops are the first door of most ransomware: passwords are guessed day and night, and flaws of the service need no password.',
  fix: [
    'Use Fleet Manager of Systems Manager, or a gateway behind a VPN.',
    'Else name the ranges of addresses that people really come from.',
  ],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-14'],
  applies: ['aws.ec2.firewall'],
  must: noneOpenOf([3389], () => 'Remote Desktop'),
  bad: {
    terraform: `resource "aws_security_group_rule" "desktop" {
  type              = "ingress"
  security_group_id = "sg-1"
  from_port         = 3389
  to_port           = 3389
  protocol          = "tcp"
  ipv6_cidr_blocks  = ["::/0"] # flaw
}
`,
    cloudformation: `Resources:
  Desktop:
    Type: AWS::EC2::SecurityGroupIngress
    Properties:
      GroupId: sg-1
      IpProtocol: tcp
      FromPort: 3389
      ToPort: 3389
      CidrIp: 0.0.0.0/0 # flaw
`,
  },
  good: {
    terraform: `resource "aws_security_group_rule" "desktop" {
  type              = "ingress"
  security_group_id = "sg-1"
  from_port         = 3389
  to_port           = 3389
  protocol          = "tcp"
  cidr_blocks       = ["203.0.113.0/24"]
}
`,
    cloudformation: `Resources:
  Desktop:
    Type: AWS::EC2::SecurityGroupIngress
    Properties:
      GroupId: sg-1
      IpProtocol: tcp
      FromPort: 3389
      ToPort: 3389
      SourceSecurityGroupId: sg-2
`,
  },
});
