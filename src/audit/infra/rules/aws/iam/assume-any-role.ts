import { coverEverything } from '#ir/infra/iam/pattern';
import type { PolicyStatement } from '#ir/infra/iam/policy';
import { infraRule } from '../../../infra-rule.ts';
import { type Flaw, identityPolicies, noStatement } from '../shared-policy.ts';
import { firstCovering, givesFreely, isAdministrator } from '../shared-statement.ts';

/** Policies that let their owner take every role that trusts the account. */
export const iamAssumeAnyRole = infraRule({
  name: 'aws-iam-assume-any-role',
  title: 'Policy lets any role be taken',
  severity: 'medium',
  cwe: 269,
  what: 'A statement allows `sts:AssumeRole` on all resources, without conditions.',
  why: 'Every role, here and in other accounts, whose trust policy names the account as a whole can be taken by this identity.',
  fix: ['Name the roles that it may take in `Resource`.'],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_permissions-to-switch.html'],
  applies: ['aws.iam.identity-policy'],
  must: noStatement(identityPolicies, (statement) => flawOf(statement)),
  bad: {
    terraform: `resource "aws_iam_group_policy" "devs" {
  group = "devs"
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "sts:AssumeRole"
      Resource = "*" # flaw
    }]
  })
}
`,
    cloudformation: `Resources:
  Devs:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement:
          Effect: Allow
          Action: sts:AssumeRole
          Resource: '*' # flaw
`,
  },
  good: {
    terraform: `resource "aws_iam_group_policy" "devs" {
  group = "devs"
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "sts:AssumeRole"
      Resource = "arn:aws:iam::123456789012:role/read-only"
    }]
  })
}
`,
    cloudformation: `Resources:
  Devs:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement:
          Effect: Allow
          Action: sts:AssumeRole
          Resource: arn:aws:iam::123456789012:role/read-only
`,
  },
});

function flawOf(statement: PolicyStatement): Flaw | undefined {
  if (!givesFreely(statement) || isAdministrator(statement)) return undefined;
  const isAny =
    coverEverything(statement.resources) === true ||
    statement.resources.words.some(({ text = '' }) =>
      /^arn:[^:]*:iam::(?:\*|\d{12}):(?:role\/)?\*$/.test(text),
    );
  const found = firstCovering(statement, ['sts:AssumeRole']);
  if (!isAny || found === undefined) return undefined;
  return {
    part: 'Resource',
    place: statement.resources.place,
    says: 'every role that trusts the account may be taken.',
  };
}
