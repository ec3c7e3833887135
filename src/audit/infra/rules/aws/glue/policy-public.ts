import { infraRule } from '../../../infra-rule.ts';
import { notOpen } from '../shared-open-policy.ts';

/** Data catalogues that everybody may use. */
export const gluePolicyPublic = infraRule({
  name: 'aws-glue-policy-public',
  title: 'Policy lets everybody use a data catalogue',
  severity: 'high',
  cwe: 732,
  what: 'A statement of the policy of the data catalogue names everybody, and no condition says who is meant.',
  why: 'Anybody can read what data there is and where it lies, or change it.',
  fix: [
    'Name the accounts, roles or services that need it in `Principal`, or limit everybody by a condition on the source.',
  ],
  references: ['https://docs.aws.amazon.com/glue/latest/dg/security_iam_resource-based-policy-examples.html'],
  applies: ['aws.glue.policy'],
  must: notOpen(['policy']),
  bad: {
    terraform: `resource "aws_glue_resource_policy" "main" {
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "glue:GetTables"
      Resource  = "*"
      Principal = "*" # flaw
    }]
  })
}
`,
  },
  good: {
    terraform: [
      `resource "aws_glue_resource_policy" "main" {
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "glue:GetTables"
      Resource  = "*"
      Principal = { AWS = "111122223333" }
    }]
  })
}
`,
      `resource "aws_glue_resource_policy" "main" {
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "glue:GetTables"
      Resource  = "*"
      Principal = "*"
      Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-abc" } }
    }]
  })
}
`,
    ],
  },
});
