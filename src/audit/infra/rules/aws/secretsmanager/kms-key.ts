import { infraRule } from '../../../infra-rule.ts';

/** The secret is encrypted with the account's default key instead of one of its own. */
export const secretsmanagerKmsKey = infraRule({
  name: 'aws-secretsmanager-kms-key',
  title: 'Secret uses the key that everybody in the account may use',
  severity: 'info',
  cwe: 311,
  what: "The secret is encrypted with the account's default key instead of one of its own.",
  why: 'Who may read the secret may decrypt it: there is no second lock, and a secret with the default key cannot be shared with another account.',
  fix: ['Set `kms_key_id` (`KmsKeyId`) to a key whose policy names who may decrypt.'],
  references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html'],
  applies: ['aws.secretsmanager.secret'],
  must: {
    all: [
      { at: 'kms_key_id', isSet: true },
      { at: 'kms_key_id', matchesNot: /(?:^|[/])aws[/]secretsmanager$/ },
    ],
  },
  says: 'The secret has no key of its own',
  bad: {
    terraform: [
      `resource "aws_secretsmanager_secret" "x" { # flaw
  name = "orders"
}
`,
      `resource "aws_secretsmanager_secret" "x" {
  kms_key_id = "alias/aws/secretsmanager" # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X: # flaw
    Type: AWS::SecretsManager::Secret
    Properties:
      Name: orders
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_secretsmanager_secret" "x" {
  kms_key_id = aws_kms_key.k.arn
}
resource "aws_kms_key" "k" {
  enable_key_rotation = true
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::SecretsManager::Secret
    Properties:
      KmsKeyId: alias/orders
`,
    ],
  },
});
