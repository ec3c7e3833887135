import { fails, holds, type Subject, type Verdict } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';
import { lookUp } from '../../../look-up.ts';

/** Policies of users instead of groups and roles. */
export const iamPolicyOnUser = infraRule({
  name: 'aws-iam-policy-on-user',
  title: 'Rights are given to a user directly',
  severity: 'info',
  cwe: 269,
  what: 'A policy is attached to a user, or written into it.',
  why: 'Rights of single users are forgotten when people change their work; nobody sees who may what at a glance.',
  fix: [
    'Attach policies to groups or roles, and put users into groups; for people, use IAM Identity Center.',
  ],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-2'],
  applies: [
    'aws.iam.user-policy',
    'aws.iam.user-attachment',
    'aws.iam.policy-attachment',
    'aws.iam.inline-policy',
    'aws.iam.policy',
    'aws.iam.user',
  ],
  must: { check: notOnUser },
  bad: {
    terraform: `resource "aws_iam_user_policy_attachment" "ann" {
  user       = "ann" # flaw
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}
resource "aws_iam_policy_attachment" "all" {
  name       = "all"
  users      = ["ann"] # flaw
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}
resource "aws_iam_user_policy" "ann" {
  user   = "ann" # flaw
  policy = "{}"
}
`,
    cloudformation: `Resources:
  Ann:
    Type: AWS::IAM::User
    Properties:
      UserName: ann
      ManagedPolicyArns: # flaw
        - arn:aws:iam::aws:policy/ReadOnlyAccess
  Read:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: read
      Users: [ann] # flaw
      PolicyDocument: {}
`,
  },
  good: {
    terraform: `resource "aws_iam_group_policy_attachment" "devs" {
  group      = "devs"
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}
resource "aws_iam_policy_attachment" "all" {
  name       = "all"
  groups     = ["devs"]
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}
`,
    cloudformation: `Resources:
  Ann:
    Type: AWS::IAM::User
    Properties:
      UserName: ann
      Groups: [devs]
`,
  },
});

const onUsers: Readonly<Record<string, string>> = {
  'aws.iam.user-policy': 'user',
  'aws.iam.user-attachment': 'user',
  'aws.iam.policy-attachment': 'users',
  'aws.iam.inline-policy': 'users',
  'aws.iam.policy': 'users',
};

function notOnUser(subject: Subject): Verdict {
  const at = onUsers[subject.resource.kind];
  const paths = at === undefined ? ['inline_policy', 'managed_policy_arns'] : [at];
  for (const path of paths) {
    const [first] = lookUp(subject, [path]);
    if (first?.value === undefined) continue;
    const entry = subject.view.entries.get(path);
    return fails({
      place: entry?.place ?? first.place,
      path,
      written: entry?.written ?? path,
      value: first.value,
    });
  }
  return holds;
}
