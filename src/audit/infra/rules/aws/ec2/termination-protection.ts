import { infraRule } from '../../../infra-rule.ts';

/** Machines that nothing keeps from being deleted by mistake. */
export const ec2TerminationProtection = infraRule({
  name: 'aws-ec2-termination-protection',
  title: 'Machine can be deleted by one call',
  severity: 'info',
  cwe: 693,
  what: 'Nothing protects the machine from being terminated through the API.',
  why: 'One wrong click or script deletes it, and disks that go with it.',
  fix: ['Set `disable_api_termination` (`DisableApiTermination`) to true for machines that hold state.'],
  references: [
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_ChangingDisableAPITermination.html',
  ],
  applies: ['aws.ec2.instance'],
  must: { at: 'disable_api_termination', is: true },
  mend: { set: { disable_api_termination: true } },
  bad: {
    terraform: `resource "aws_instance" "web" { # flaw
  ami = "ami-1"
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-1
      DisableApiTermination: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_instance" "web" {
  ami                     = "ami-1"
  disable_api_termination = true
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-1
      DisableApiTermination: true
`,
  },
});
