import { infraRule } from '../../../infra-rule.ts';
import { noStatement } from '../shared-policy.ts';
import { publicFlaw } from '../shared-statement.ts';

/** Repositories whose policy lets every account in. */
export const ecrPolicyPublic = infraRule({
  name: 'aws-ecr-policy-public',
  title: 'Images are open to everybody',
  severity: 'high',
  cwe: 284,
  what: 'A statement of the policy of the repository lets everybody in, without a condition on who or where from.',
  why: 'Every account can pull the images, and with them the code; where pushing is allowed too, replace them.',
  fix: ['Name the accounts, or add a condition on `aws:PrincipalOrgID`.'],
  references: ['https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html'],
  applies: ['aws.ecr.repository', 'aws.ecr.repository-policy'],
  must: noStatement(['policy'], publicFlaw),
  bad: {
    terraform: `resource "aws_ecr_repository_policy" "web" {
  repository = "web"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = "*" # flaw
      Action    = ["ecr:BatchGetImage"]
    }]
  })
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryPolicyText:
        Statement:
          - Effect: Allow
            Principal: '*' # flaw
            Action: [ecr:BatchGetImage]
`,
  },
  good: {
    terraform: `resource "aws_ecr_repository_policy" "web" {
  repository = "web"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::123456789012:root" }
      Action    = ["ecr:BatchGetImage"]
    }]
  })
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ECR::Repository
    Properties:
      RepositoryPolicyText:
        Statement:
          - Effect: Allow
            Principal: { AWS: arn:aws:iam::123456789012:root }
            Action: [ecr:BatchGetImage]
`,
  },
});
