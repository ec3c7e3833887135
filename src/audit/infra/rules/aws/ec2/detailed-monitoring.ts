import { infraRule } from '../../../infra-rule.ts';

/** Machines of which alarms hear late. */
export const ec2DetailedMonitoring = infraRule({
  name: 'aws-ec2-detailed-monitoring',
  title: 'Machine is watched every five minutes only',
  severity: 'info',
  cwe: 778,
  what: 'Detailed monitoring of the machine is off: its metrics come every five minutes instead of every minute.',
  why: 'Alarms and scaling see a load, or a miner that somebody started, minutes later.',
  fix: ['Set `monitoring` (`Monitoring`) to true; it costs a little.'],
  references: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/manage-detailed-monitoring.html'],
  applies: ['aws.ec2.instance'],
  must: { at: 'monitoring', is: true },
  mend: { set: { monitoring: true }, isDisruptive: true },
  bad: {
    terraform: `resource "aws_instance" "web" { # flaw
  ami = "ami-1"
}
resource "aws_instance" "app" {
  ami        = "ami-1"
  monitoring = false # flaw
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-1
      Monitoring: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_instance" "web" {
  ami        = "ami-1"
  monitoring = true
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-1
      Monitoring: true
`,
  },
});
