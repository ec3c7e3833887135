import { coverEverything } from '#ir/infra/iam/pattern';
import type { PolicyStatement } from '#ir/infra/iam/policy';
import { infraRule } from '../../../infra-rule.ts';
import { type Flaw, identityPolicies, noStatement } from '../shared-policy.ts';
import { firstCovering, givesFreely, isAdministrator } from '../shared-statement.ts';

/** Policies that let their owner give any role to a service. */
export const iamPassAnyRole = infraRule({
  name: 'aws-iam-pass-any-role',
  title: 'Policy lets any role be passed on',
  severity: 'medium',
  cwe: 269,
  what: 'A statement allows `iam:PassRole` on all roles, without a condition on the service that they are passed to.',
  why: 'Whoever can start anything that runs with a role (a machine, a function, a job) has the rights of the strongest role of the account.',
  fix: ['Name the roles that are meant in `Resource`.', 'Add a condition on `iam:PassedToService`.'],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html'],
  applies: ['aws.iam.identity-policy'],
  must: noStatement(identityPolicies, flawOf),
  absorbs: [
    'aws-iam-service-wildcard',
    'aws-iam-write-everything',
    'aws-iam-data-exfiltration',
    'aws-iam-decrypt-everything',
    'aws-iam-invoke-any-function',
  ],
  bad: {
    terraform: `resource "aws_iam_policy" "run" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["ecs:RunTask", "iam:PassRole"]
      Resource = "*" # flaw
    }]
  })
}
`,
    cloudformation: `Resources:
  Run:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: iam:PassRole
            Resource: arn:aws:iam::123456789012:role/* # flaw
`,
  },
  good: {
    terraform: `resource "aws_iam_role" "task" {}
resource "aws_iam_policy" "run" {
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = "ecs:RunTask", Resource = "*" },
      { Effect = "Allow", Action = "iam:PassRole", Resource = aws_iam_role.task.arn },
      { Effect = "Allow", Action = "iam:PassRole", Resource = "*", Condition = { StringEquals = { "iam:PassedToService" = "ecs-tasks.amazonaws.com" } } },
    ]
  })
}
`,
    cloudformation: `Resources:
  Run:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: iam:PassRole
            Resource: arn:aws:iam::123456789012:role/task
`,
  },
});

function flawOf(statement: PolicyStatement): Flaw | undefined {
  if (!givesFreely(statement) || isAdministrator(statement)) return undefined;
  const isAnyRole =
    coverEverything(statement.resources) === true ||
    statement.resources.words.some(({ text = '' }) => /^arn:[^:]*:iam::[^:]*:(?:role\/)?\*$/.test(text));
  const found = firstCovering(statement, ['iam:PassRole']);
  if (!isAnyRole || found === undefined) return undefined;
  return {
    part: 'Resource',
    place: statement.resources.place,
    says: 'every role may be passed to any service.',
  };
}
