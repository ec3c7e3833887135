import { fails, holds, type Subject, type Verdict } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';

const kindOfRole = 'aws.iam.role';
const kindOfFunction = 'aws.lambda.function';

/** Functions with more rights than they need, since another one needs them. */
export const lambdaRoleShared = infraRule({
  name: 'aws-lambda-role-shared',
  title: 'Functions share a role',
  severity: 'info',
  cwe: 266,
  what: 'Another function has the same role.',
  why: 'Each function has the rights that any of them needs; whoever takes over one has them all.',
  fix: ['Make a role for each function.'],
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html'],
  applies: ['aws.lambda.function'],
  must: { check: hasOwnRole },
  bad: {
    terraform: `resource "aws_iam_role" "shared" {
  assume_role_policy = "{}"
}
resource "aws_lambda_function" "a" {
  function_name = "a"
  role          = aws_iam_role.shared.arn # flaw
}
resource "aws_lambda_function" "b" {
  function_name = "b"
  role          = aws_iam_role.shared.arn # flaw
}
`,
    cloudformation: [
      `Resources:
  Shared:
    Type: AWS::IAM::Role
  A:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt Shared.Arn # flaw
  B:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt Shared.Arn # flaw
`,
      `Resources:
  A:
    Type: AWS::Lambda::Function
    Properties:
      Role: arn:aws:iam::111122223333:role/all # flaw
  B:
    Type: AWS::Lambda::Function
    Properties:
      Role: arn:aws:iam::111122223333:role/all # flaw
`,
    ],
  },
  good: {
    terraform: `resource "aws_iam_role" "one" {
  assume_role_policy = "{}"
}
resource "aws_lambda_function" "a" {
  function_name = "a"
  role          = aws_iam_role.one.arn
}
resource "aws_lambda_function" "b" {
  function_name = "b"
  role          = "arn:aws:iam::111122223333:role/other"
}
`,
    cloudformation: `Resources:
  One:
    Type: AWS::IAM::Role
  A:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt One.Arn
`,
  },
});

function hasOwnRole(subject: Subject): Verdict {
  const { resource, view, views, place } = subject;
  const made = views.graph.connected(resource.id, kindOfRole, 'role');
  const isShared =
    made.length > 0
      ? made.some(({ id }) =>
          views.graph.connected(id, kindOfFunction, 'role').some((each) => each.id !== resource.id),
        )
      : isNamedTwice(subject);
  if (!isShared) return holds;
  const entry = view.entries.get('role');
  return fails({ place: entry?.place ?? place, path: 'role', written: entry?.written ?? 'role' });
}

/** Whether another function of the same program names the same role, which is made elsewhere. */
function isNamedTwice({ resource, view, views }: Subject): boolean {
  const role = view.entries.get('role')?.value;
  if (role?.kind !== 'text' || role.text === '') return false;
  return views.graph.ofKind(kindOfFunction).some((other) => {
    const named = views.of(other).entries.get('role')?.value;
    const isOther = other.id !== resource.id && other.root === resource.root;
    return isOther && named?.kind === 'text' && named.text === role.text;
  });
}
