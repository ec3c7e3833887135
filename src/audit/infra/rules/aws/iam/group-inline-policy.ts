import { infraRule } from '../../../infra-rule.ts';

/** Policies that cannot be used twice or looked up. */
export const iamGroupInlinePolicy = infraRule({
  name: 'aws-iam-group-inline-policy',
  title: 'Policy is written into a group',
  severity: 'info',
  cwe: 1164,
  what: 'A policy is written into the group instead of being attached to it.',
  why: 'Such policies have no versions, and nobody sees that two groups have nearly the same.',
  fix: ['Make a managed policy and attach it.'],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html'],
  applies: ['aws.iam.group', 'aws.iam.group-policy'],
  must: {
    all: [
      { at: 'inline_policy', isSet: false },
      { at: 'policy', isSet: false },
    ],
  },
  bad: {
    terraform: `resource "aws_iam_group_policy" "devs" {
  group  = "devs"
  policy = "{}" # flaw
}
`,
    cloudformation: `Resources:
  Devs:
    Type: AWS::IAM::Group
    Properties:
      Policies: # flaw
        - PolicyName: read
          PolicyDocument: {}
`,
  },
  good: {
    terraform: `resource "aws_iam_group" "devs" {
  name = "devs"
}
`,
    cloudformation: `Resources:
  Devs:
    Type: AWS::IAM::Group
    Properties:
      ManagedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess']
`,
  },
});
