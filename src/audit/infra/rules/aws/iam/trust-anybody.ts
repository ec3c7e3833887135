import type { PolicyStatement } from '#ir/infra/iam/policy';
import { isPublic } from '#ir/infra/iam/public';
import { infraRule } from '../../../infra-rule.ts';
import { type Flaw, noStatement } from '../shared-policy.ts';

/** Roles whose trust policy lets every account in. */
export const iamTrustAnybody = infraRule({
  name: 'aws-iam-trust-anybody',
  title: 'Role can be taken by anybody',
  severity: 'critical',
  cwe: 284,
  what: 'The trust policy of the role names everybody as principal, and no condition says who is meant.',
  why: 'Anybody who has an account of AWS can take the role and use its rights; names of roles are guessed and tried by machines.',
  fix: [
    'Name the account, role or service that is meant in `Principal`.',
    'Where many accounts of an organisation are meant, add a condition on `aws:PrincipalOrgID`.',
  ],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html'],
  applies: ['aws.iam.role'],
  must: noStatement(['assume_role_policy'], flawOf),
  bad: {
    terraform: [
      `resource "aws_iam_role" "share" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "*" } # flaw
    }]
  })
}
`,
      `resource "aws_iam_role" "share" {
  assume_role_policy = data.aws_iam_policy_document.trust.json
}
data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "*" # flaw
      identifiers = ["*"]
    }
  }
}
`,
    ],
    cloudformation: `Resources:
  Share:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement:
          - Effect: Allow
            Principal: '*' # flaw
            Action: sts:AssumeRole
`,
  },
  good: {
    terraform: `resource "aws_iam_role" "share" {
  assume_role_policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } },
      { Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "*" }, Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-abc" } } },
    ]
  })
}
`,
    cloudformation: `Resources:
  Share:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement:
          - Effect: Allow
            Principal: { Service: ec2.amazonaws.com }
            Action: sts:AssumeRole
`,
  },
});

function flawOf(statement: PolicyStatement): Flaw | 'unknown' | undefined {
  const found = isPublic(statement);
  if (found === undefined) return 'unknown';
  if (!found || statement.principals === undefined) return undefined;
  const { all, place } = statement.principals;
  const anybody = all.find(({ kind }) => kind === 'any');
  return { part: 'Principal', place: anybody?.place ?? place, says: 'everybody is trusted.' };
}
