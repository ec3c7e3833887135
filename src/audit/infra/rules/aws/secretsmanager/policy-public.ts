import { infraRule } from '../../../infra-rule.ts';
import { notOpen } from '../shared-open-policy.ts';

/** Secrets that everybody may use. */
export const secretsmanagerPolicyPublic = infraRule({
  name: 'aws-secretsmanager-policy-public',
  title: 'Policy lets everybody use a secret',
  severity: 'high',
  cwe: 732,
  what: 'A statement of the policy of the secret names everybody, and no condition says who is meant.',
  why: 'Anybody with an account of AWS reads the secret.',
  fix: [
    'Name the accounts, roles or services that need it in `Principal`, or limit everybody by a condition on the source.',
  ],
  references: [
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html',
  ],
  applies: ['aws.secretsmanager.policy', 'aws.secretsmanager.secret'],
  must: notOpen(['policy']),
  bad: {
    terraform: `resource "aws_secretsmanager_secret_policy" "main" {
  secret_arn = "orders"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "secretsmanager:GetSecretValue"
      Resource  = "*"
      Principal = "*" # flaw
    }]
  })
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::SecretsManager::ResourcePolicy
    Properties:
      SecretId: orders
      ResourcePolicy:
        Statement:
          - Effect: Allow
            Action: secretsmanager:GetSecretValue
            Resource: '*'
            Principal: '*' # flaw
`,
  },
  good: {
    terraform: [
      `resource "aws_secretsmanager_secret_policy" "main" {
  secret_arn = "orders"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "secretsmanager:GetSecretValue"
      Resource  = "*"
      Principal = { AWS = "111122223333" }
    }]
  })
}
`,
      `resource "aws_secretsmanager_secret_policy" "main" {
  secret_arn = "orders"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "secretsmanager:GetSecretValue"
      Resource  = "*"
      Principal = "*"
      Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-abc" } }
    }]
  })
}
`,
    ],
    cloudformation: `Resources:
  Main:
    Type: AWS::SecretsManager::ResourcePolicy
    Properties:
      SecretId: orders
      ResourcePolicy:
        Statement:
          - Effect: Allow
            Action: secretsmanager:GetSecretValue
            Resource: '*'
            Principal: { AWS: 111122223333 }
`,
  },
});
