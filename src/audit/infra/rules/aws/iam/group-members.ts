import { infraRule } from '../../../infra-rule.ts';

/** Groups that nobody is in. */
export const iamGroupMembers = infraRule({
  name: 'aws-iam-group-members',
  title: 'Group has no members',
  severity: 'info',
  confidence: 'low',
  cwe: 1164,
  what: 'Nothing puts a user into the group.',
  why: 'Rights that nobody uses are rights that nobody looks after.',
  fix: ['Add `aws_iam_group_membership` (`AWS::IAM::UserToGroupAddition`), or take the group away.'],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups.html'],
  applies: ['aws.iam.group'],
  must: { any: [{ connected: 'aws.iam.group-membership' }, { connected: 'aws.iam.user', via: 'groups' }] },
  bad: {
    terraform: `resource "aws_iam_group" "devs" { # flaw
  name = "devs"
}
`,
    cloudformation: `Resources:
  Devs: # flaw
    Type: AWS::IAM::Group
    Properties:
      GroupName: devs
`,
  },
  good: {
    terraform: `resource "aws_iam_group" "devs" {
  name = "devs"
}
resource "aws_iam_group_membership" "devs" {
  name  = "devs"
  users = ["ann"]
  group = aws_iam_group.devs.name
}
`,
    cloudformation: `Resources:
  Devs:
    Type: AWS::IAM::Group
    Properties:
      GroupName: devs
  Ann:
    Type: AWS::IAM::User
    Properties:
      Groups: [!Ref Devs]
`,
  },
});
