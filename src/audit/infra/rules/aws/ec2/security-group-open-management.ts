import { infraRule } from '../../../infra-rule.ts';
import { noneOpenOf } from '../shared-network.ts';
import { managementPorts } from './ports.table.ts';

/** Security groups that open what was made for inner networks. */
export const ec2SecurityGroupOpenManagement = infraRule({
  name: 'aws-ec2-security-group-open-management',
  title: 'Port of management or file sharing is open to the internet',
  severity: 'high',
  cwe: 284,
  what: 'A rule of the security group lets every address reach a port on which files are shared, machines are managed, or consoles listen.',
  why: 'Such services have weak logins or none, and a history of flaws that are tried on every address there is.',
  fix: ['Name the ranges of addresses or security groups that need it.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-19'],
  applies: ['aws.ec2.firewall'],
  must: noneOpenOf([...managementPorts.keys()], (port) => managementPorts.get(port) ?? 'A service'),
  bad: {
    terraform: `resource "aws_security_group" "files" {
  ingress {
    from_port   = 445
    to_port     = 445
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"] # flaw
  }
}
`,
    cloudformation: `Resources:
  Docker:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: docker
      SecurityGroupIngress:
        - IpProtocol: tcp
          FromPort: '2375'
          ToPort: '2376'
          CidrIp: 0.0.0.0/0 # flaw
`,
  },
  good: {
    terraform: `resource "aws_security_group" "files" {
  ingress {
    from_port   = 445
    to_port     = 445
    protocol    = "tcp"
    cidr_blocks = ["10.1.0.0/16"]
  }
}
`,
    cloudformation: `Resources:
  Docker:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: docker
      SecurityGroupIngress:
        - IpProtocol: tcp
          FromPort: '443'
          ToPort: '443'
          CidrIp: 0.0.0.0/0
`,
  },
});
