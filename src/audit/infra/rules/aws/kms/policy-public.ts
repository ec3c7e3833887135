import { infraRule } from '../../../infra-rule.ts';
import { notOpen } from '../shared-open-policy.ts';

/** Keys that everybody may use. */
export const kmsPolicyPublic = infraRule({
  name: 'aws-kms-policy-public',
  title: 'Policy lets everybody use a key',
  severity: 'high',
  cwe: 732,
  what: 'A statement of the policy of the key names everybody, and no condition says who is meant.',
  why: 'Whoever gets hold of what is encrypted with the key can decrypt it from any account.',
  fix: [
    'Name the accounts, roles or services that need it in `Principal`, or limit everybody by a condition on the source.',
  ],
  references: ['https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html'],
  applies: ['aws.kms.key', 'aws.kms.policy'],
  must: notOpen(['policy']),
  bad: {
    terraform: `resource "aws_kms_key" "main" {
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "kms:Decrypt"
      Resource  = "*"
      Principal = "*" # flaw
    }]
  })
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::KMS::Key
    Properties:
      KeyPolicy:
        Statement:
          - Effect: Allow
            Action: kms:Decrypt
            Resource: '*'
            Principal: '*' # flaw
`,
  },
  good: {
    terraform: [
      `resource "aws_kms_key" "main" {
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "kms:Decrypt"
      Resource  = "*"
      Principal = { AWS = "111122223333" }
    }]
  })
}
`,
      `resource "aws_kms_key" "main" {
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "kms:Decrypt"
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
    Type: AWS::KMS::Key
    Properties:
      KeyPolicy:
        Statement:
          - Effect: Allow
            Action: kms:Decrypt
            Resource: '*'
            Principal: { AWS: 111122223333 }
`,
  },
});
