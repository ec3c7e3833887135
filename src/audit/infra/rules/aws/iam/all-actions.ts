import type { PolicyStatement } from '#ir/infra/iam/policy';
import { infraRule } from '../../../infra-rule.ts';
import { type Flaw, identityPolicies, noStatement } from '../shared-policy.ts';
import { givesFreely, isAdministrator, isOfAllActions } from '../shared-statement.ts';

/** Policies that name resources, and no actions. */
export const iamAllActions = infraRule({
  name: 'aws-iam-all-actions',
  title: 'Policy allows every action on some resources',
  severity: 'medium',
  cwe: 250,
  what: 'A statement allows all actions (`*`) on resources that it names, without conditions.',
  why: 'Deleting, giving away and reading are all in it; whoever takes over its owner can do them all.',
  fix: ['Name the actions that are needed.'],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege'],
  applies: ['aws.iam.identity-policy'],
  must: noStatement(identityPolicies, flawOf),
  bad: {
    terraform: `resource "aws_iam_policy" "main" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "*" # flaw
      Resource = "arn:aws:s3:::photos/*"
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
            Action: # flaw
              - '*'
            Resource: arn:aws:s3:::photos/*
`,
  },
  good: {
    terraform: `resource "aws_iam_policy" "main" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "s3:GetObject"
      Resource = "arn:aws:s3:::photos/*"
    }]
  })
}
resource "aws_iam_policy" "administrator" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "*"
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
            Action: s3:GetObject
            Resource: arn:aws:s3:::photos/*
`,
  },
});

/** What is of all resources too is told as that. */
function flawOf(statement: PolicyStatement): Flaw | undefined {
  if (!givesFreely(statement) || !isOfAllActions(statement) || isAdministrator(statement)) return undefined;
  return { part: 'Action', place: statement.actions.place, says: 'all actions are allowed.' };
}
