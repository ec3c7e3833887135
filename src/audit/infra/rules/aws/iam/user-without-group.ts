import { infraRule } from '../../../infra-rule.ts';

/** Users whose rights nobody gives by group. */
export const iamUserWithoutGroup = infraRule({
  name: 'aws-iam-user-without-group',
  title: 'User is in no group',
  severity: 'info',
  cwe: 266,
  what: 'Nothing puts the user into a group.',
  why: 'Rights that are given one by one are not taken away when somebody does other work.',
  fix: ['Put the user into a group that has the rights.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-2'],
  applies: ['aws.iam.user'],
  must: {
    any: [{ at: 'groups', isSet: true }, { connected: 'aws.iam.group-membership' }],
  },
  bad: {
    terraform: `resource "aws_iam_user" "main" { # flaw
  name = "ann"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::IAM::User
    Properties:
      UserName: ann
`,
  },
  good: {
    terraform: `resource "aws_iam_user" "main" {
  name = "ann"
}
resource "aws_iam_user_group_membership" "main" {
  user   = aws_iam_user.main.name
  groups = ["staff"]
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::IAM::User
    Properties:
      UserName: ann
      Groups: [staff]
`,
  },
});
