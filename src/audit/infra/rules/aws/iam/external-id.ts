import type { PolicyCondition, PolicyStatement } from '#ir/infra/iam/policy';
import { infraRule } from '../../../infra-rule.ts';
import { type Flaw, noStatement } from '../shared-policy.ts';
import { letsIn } from '../shared-statement.ts';

/** Roles that other accounts take without saying for whom. */
export const iamExternalId = infraRule({
  name: 'aws-iam-external-id',
  title: 'Role for another account asks for no external id',
  severity: 'low',
  confidence: 'medium',
  cwe: 441,
  what: 'The trust policy lets another account take the role, and no condition asks for an external id, for MFA, or for who exactly asks.',
  why: 'A service that acts for many customers can be talked into acting with your role for another of them: the confused deputy.',
  fix: [
    'Add a condition on `sts:ExternalId` with the id that the other side gave you.',
    'For people, ask for `aws:MultiFactorAuthPresent`.',
  ],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html'],
  applies: ['aws.iam.role'],
  must: noStatement(['assume_role_policy'], flawOf),
  bad: {
    terraform: [
      `resource "aws_iam_role" "monitor" {
  assume_role_policy = jsonencode({
    Statement = [{ # flaw
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:aws:iam::123456789012:root" }
    }]
  })
}
`,
      `resource "aws_iam_role" "monitor" {
  assume_role_policy = jsonencode({
    Statement = [{ # flaw
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:aws:iam::123456789012:root" }
      Condition = { Bool = { "aws:MultiFactorAuthPresent" = "false" } }
    }]
  })
}
`,
    ],
    cloudformation: `Resources:
  Monitor:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement:
          - Effect: Allow # flaw
            Principal:
              AWS: '123456789012'
            Action: sts:AssumeRole
`,
  },
  good: {
    terraform: `resource "aws_iam_role" "monitor" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:aws:iam::123456789012:root" }
      Condition = { StringEquals = { "sts:ExternalId" = "acme-7" } }
    }]
  })
}
`,
    cloudformation: `Resources:
  Monitor:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement:
          - Effect: Allow
            Principal:
              AWS: '123456789012'
            Action: sts:AssumeRole
            Condition:
              StringEquals:
                sts:ExternalId: acme-7
`,
  },
});

function flawOf(statement: PolicyStatement): Flaw | undefined {
  if (!letsIn(statement) || statement.mayHaveMoreConditions) return undefined;
  if (!statement.conditions.every(asksNothing)) return undefined;
  const account = statement.principals?.all.find(
    ({ kind, text = '' }) => kind === 'aws' && /^(?:\d{12}|arn:[^:]*:iam::\d{12}:root)$/.test(text),
  );
  if (account === undefined) return undefined;
  return { part: 'Condition', place: statement.place, says: 'nothing but the account is asked for.' };
}

/** Whether a condition lets everybody pass: no second factor is asked for, or an id that is empty. */
function asksNothing({ key, values }: PolicyCondition): boolean {
  const nothing = key === 'aws:multifactorauthpresent' ? 'false' : key === 'sts:externalid' ? '' : undefined;
  return nothing !== undefined && values.length > 0 && values.every(({ text }) => text === nothing);
}
