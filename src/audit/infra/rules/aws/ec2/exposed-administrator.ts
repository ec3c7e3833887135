import { fails, holds, type Subject, type Verdict } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';
import { publicAddressOf } from '../shared-exposure.ts';
import { isAdministratorRole } from '../shared-role.ts';

/** Machines in the internet whose role may do everything. */
export const ec2ExposedAdministrator = infraRule({
  name: 'aws-ec2-exposed-administrator',
  title: 'Public machine has all rights of the account',
  severity: 'critical',
  cwe: 269,
  what: 'The machine has an address of the internet, and the role of its instance profile may do everything.',
  why: 'Who gets into the machine, by whatever it offers, owns the account.',
  fix: ['Give the role the actions and resources that are needed.', 'Take the public address away.'],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege'],
  applies: ['aws.ec2.instance'],
  must: { check: notExposedAdministrator },
  absorbs: ['aws-ec2-exposed-machine', 'aws-ec2-public-address'],
  bad: {
    terraform: `resource "aws_iam_role" "web" {
  name = "web"
}
resource "aws_iam_role_policy" "web" {
  role   = aws_iam_role.web.id
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })
}
resource "aws_iam_instance_profile" "web" {
  role = aws_iam_role.web.name
}
resource "aws_instance" "web" {
  ami                         = "ami-1"
  associate_public_ip_address = true # flaw
  iam_instance_profile        = aws_iam_instance_profile.web.name
}
`,
    cloudformation: `Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {}
      ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess']
  Profile:
    Type: AWS::IAM::InstanceProfile
    Properties:
      Roles: [!Ref Role]
  Web:
    Type: AWS::EC2::Instance
    Properties:
      IamInstanceProfile: !Ref Profile
      NetworkInterfaces:
        - DeviceIndex: '0'
          AssociatePublicIpAddress: true # flaw
`,
  },
  good: {
    terraform: `resource "aws_iam_role" "web" {
  name = "web"
}
resource "aws_iam_role_policy" "web" {
  role   = aws_iam_role.web.id
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sqs:SendMessage", Resource = "*" }] })
}
resource "aws_iam_instance_profile" "web" {
  role = aws_iam_role.web.name
}
resource "aws_instance" "web" {
  ami                         = "ami-1"
  associate_public_ip_address = true
  iam_instance_profile        = aws_iam_instance_profile.web.name
}
`,
    cloudformation: `Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {}
      ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess']
  Profile:
    Type: AWS::IAM::InstanceProfile
    Properties:
      Roles: [!Ref Role]
  Inner:
    Type: AWS::EC2::Instance
    Properties:
      IamInstanceProfile: !Ref Profile
`,
  },
});

function notExposedAdministrator(subject: Subject): Verdict {
  const address = publicAddressOf(subject);
  if (address === undefined) return holds;
  const { graph } = subject.views;
  for (const profile of graph.connected(
    subject.resource.id,
    'aws.iam.instance-profile',
    'iam_instance_profile',
  ))
    for (const via of ['role', 'roles'])
      for (const role of graph.connected(profile.id, 'aws.iam.role', via))
        if (isAdministratorRole(subject, role))
          return fails({ ...address, says: `\`${role.address}\` may do everything.` });
  return holds;
}
