import { infraRule } from '../../../infra-rule.ts';

/** Machines whose programs have to bring keys of their own. */
export const ec2InstanceProfile = infraRule({
  name: 'aws-ec2-instance-profile',
  title: 'Machine has no role',
  severity: 'info',
  cwe: 798,
  what: 'The machine has no instance profile.',
  why: 'Programs on it that use AWS then need keys that do not change and lie in files or variables, where they are found.',
  fix: ['Set `iam_instance_profile` (`IamInstanceProfile`) to a profile with a role of few rights.'],
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2_instance-profiles.html',
  ],
  applies: ['aws.ec2.instance'],
  must: { at: 'iam_instance_profile', isSet: true },
  bad: {
    terraform: `resource "aws_instance" "web" { # flaw
  ami = "ami-1"
}
`,
    cloudformation: `Resources:
  Web: # flaw
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-1
`,
  },
  good: {
    terraform: `resource "aws_iam_instance_profile" "web" {
  role = "web"
}
resource "aws_instance" "web" {
  ami                  = "ami-1"
  iam_instance_profile = aws_iam_instance_profile.web.name
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-1
      IamInstanceProfile: web
`,
  },
});
