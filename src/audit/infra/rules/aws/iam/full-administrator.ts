import { infraRule } from '../../../infra-rule.ts';
import { identityPolicies, noStatement } from '../shared-policy.ts';
import { isAdministrator } from '../shared-statement.ts';

/** Policies that are as good as the root of the account. */
export const iamFullAdministrator = infraRule({
  name: 'aws-iam-full-administrator',
  title: 'Policy lets everything be done',
  severity: 'high',
  cwe: 250,
  what: 'A statement allows all actions on all resources, without conditions.',
  why: 'Whoever takes over one of the users, machines or functions that have it, by a leaked key or a flaw in a program, owns the whole account.',
  fix: [
    'Name the actions that are needed, and the resources that they are needed on.',
    'IAM Access Analyzer writes a policy from what was really used in the last 90 days.',
  ],
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-1',
  ],
  applies: ['aws.iam.identity-policy'],
  must: noStatement(identityPolicies, (statement) =>
    isAdministrator(statement)
      ? { part: 'Action', place: statement.actions.place, says: 'all actions on all resources are allowed.' }
      : undefined,
  ),
  absorbs: [
    'aws-iam-privilege-escalation',
    'aws-iam-assume-any-role',
    'aws-iam-not-action',
    'aws-iam-credentials-exposure',
    'aws-iam-permissions-management',
    'aws-iam-pass-any-role',
    'aws-iam-service-wildcard',
    'aws-iam-write-everything',
    'aws-iam-data-exfiltration',
    'aws-iam-decrypt-everything',
    'aws-iam-invoke-any-function',
  ],
  bad: {
    terraform: [
      `resource "aws_iam_policy" "ops" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "*" # flaw
      Resource = "*"
    }]
  })
}
`,
      `data "aws_iam_policy_document" "ops" {
  statement {
    actions   = ["*"] # flaw
    resources = ["*"]
  }
}
resource "aws_iam_role_policy" "ops" {
  role   = "ops"
  policy = data.aws_iam_policy_document.ops.json
}
`,
    ],
    cloudformation: `Resources:
  Ops:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement:
          - Effect: Allow
            Principal: { Service: lambda.amazonaws.com }
            Action: sts:AssumeRole
      Policies:
        - PolicyName: all
          PolicyDocument:
            Statement:
              - Effect: Allow
                Action: '*' # flaw
                Resource: '*'
`,
  },
  good: {
    terraform: `resource "aws_iam_policy" "ops" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "s3:GetObject", Resource = "*" },
      { Effect = "Deny", Action = "*", Resource = "*" },
      { Effect = "Allow", Action = "*", Resource = "*", Condition = { Bool = { "aws:MultiFactorAuthPresent" = "true" } } },
    ]
  })
}
`,
    cloudformation: `Resources:
  Ops:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: ops
      Roles: [ops]
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: s3:GetObject
            Resource: '*'
`,
  },
});
