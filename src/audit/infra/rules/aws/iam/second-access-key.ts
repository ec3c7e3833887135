import { fails, holds, type Subject, type Verdict } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';
import { wordOf } from '../../../test-value.ts';

/** Users with more keys than one. */
export const iamSecondAccessKey = infraRule({
  name: 'aws-iam-second-access-key',
  title: 'User has more than one access key',
  severity: 'low',
  cwe: 287,
  what: 'Two access keys are made for the same user.',
  why: 'A second key is for the days of a change; one that stays is forgotten, and works when it is stolen.',
  fix: ['Make one key for a user, or none: roles have keys that end.'],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html'],
  applies: ['aws.iam.access-key'],
  where: { at: 'status', isNot: 'Inactive' },
  must: { check: isOnlyKey },
  bad: {
    terraform: `resource "aws_iam_user" "ann" {
  name = "ann"
}
resource "aws_iam_access_key" "one" {
  user = aws_iam_user.ann.name # flaw
}
resource "aws_iam_access_key" "two" {
  user = aws_iam_user.ann.name # flaw
}
`,
    cloudformation: `Resources:
  Ann:
    Type: AWS::IAM::User
  One:
    Type: AWS::IAM::AccessKey
    Properties:
      UserName: !Ref Ann # flaw
  Two:
    Type: AWS::IAM::AccessKey
    Properties:
      UserName: !Ref Ann # flaw
`,
  },
  good: {
    terraform: `resource "aws_iam_user" "ann" {
  name = "ann"
}
resource "aws_iam_access_key" "one" {
  user = aws_iam_user.ann.name
}
resource "aws_iam_access_key" "old" {
  user   = aws_iam_user.ann.name
  status = "Inactive"
}
`,
    cloudformation: `Resources:
  Ann:
    Type: AWS::IAM::User
  One:
    Type: AWS::IAM::AccessKey
    Properties:
      UserName: !Ref Ann
`,
  },
});

function isOnlyKey({ resource, view, views, place }: Subject): Verdict {
  const at = view.entries.has('user') ? 'user' : 'user_name';
  const entry = view.entries.get(at);
  const hasOther = views.graph
    .connected(resource.id, 'aws.iam.user', at)
    .flatMap(({ id }) => views.graph.connected(id, 'aws.iam.access-key', at))
    .some((other) => other.id !== resource.id && isActive(views.of(other)));
  return hasOther ? fails({ place: entry?.place ?? place, path: at, written: entry?.written ?? at }) : holds;
}

function isActive({ entries }: Subject['view']): boolean {
  const status = entries.get('status')?.value;
  return status === undefined || wordOf(status) !== 'Inactive';
}
