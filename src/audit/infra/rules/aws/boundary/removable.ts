import type { PolicyStatement } from '#ir/infra/iam/policy';
import { infraRule } from '../../../infra-rule.ts';
import { type Flaw, identityPolicies, noStatement } from '../shared-policy.ts';
import { flawOfActions } from '../shared-statement.ts';

/** Policies that let their owner change or delete permission boundaries. */
export const boundaryRemovable = infraRule({
  name: 'aws-boundary-removable',
  title: 'Policy lets its owner take permission boundaries away',
  severity: 'high',
  cwe: 269,
  what: 'A statement allows to put or delete the permission boundary of any role or user.',
  why: 'Who is held by a boundary takes it away, and has all that the other policies give.',
  fix: ['Take the action away, or limit it by the condition `iam:PermissionsBoundary` and by `Resource`.'],
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html#access_policies_boundaries-delegate',
  ],
  applies: ['aws.iam.identity', 'aws.iam.identity-policy'],
  must: noStatement(identityPolicies, flawOfBoundary),
  bad: {
    terraform: `resource "aws_iam_policy" "main" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["iam:DeleteRolePermissionsBoundary"] # flaw
      Resource = "*"
    }]
  })
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: iam:*PermissionsBoundary # flaw
            Resource: '*'
`,
  },
  good: {
    terraform: `resource "aws_iam_policy" "main" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["iam:DeleteRolePermissionsBoundary"]
      Resource = "arn:aws:iam::123456789012:role/one"
    }]
  })
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement:
          - Effect: Deny
            Action: iam:*PermissionsBoundary
            Resource: '*'
`,
  },
});

/** Whoever may do all of IAM is told by other rules. */
function flawOfBoundary(statement: PolicyStatement): Flaw | undefined {
  const flaw = flawOfActions(statement, boundaryActions);
  return flaw?.value?.kind === 'text' && /^iam:\*+$/i.test(flaw.value.text) ? undefined : flaw;
}

const boundaryActions = [
  'iam:DeleteRolePermissionsBoundary',
  'iam:DeleteUserPermissionsBoundary',
  'iam:PutRolePermissionsBoundary',
  'iam:PutUserPermissionsBoundary',
];
