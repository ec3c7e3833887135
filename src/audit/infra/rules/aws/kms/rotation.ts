import { infraRule } from '../../../infra-rule.ts';

/** The material of a key that encrypts and decrypts stays the same for ever. */
export const kmsRotation = infraRule({
  name: 'aws-kms-rotation',
  title: 'Key is never rotated',
  severity: 'low',
  cwe: 324,
  what: 'The material of a key that encrypts and decrypts stays the same for ever.',
  why: 'The longer one key is used, the more is lost with it, and the more time somebody has to get hold of it. Rotation is automatic, and what was encrypted before stays readable.',
  fix: ['Set `enable_key_rotation` (`EnableKeyRotation`) to true.'],
  references: ['https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html'],
  applies: ['aws.kms.key'],
  where: {
    all: [
      { at: 'key_spec', is: 'SYMMETRIC_DEFAULT', absent: 'holds' },
      { at: 'key_usage', is: 'ENCRYPT_DECRYPT', absent: 'holds' },
      { at: 'origin', isNot: ['EXTERNAL', 'AWS_CLOUDHSM', 'EXTERNAL_KEY_STORE'] },
    ],
  },
  must: { at: 'enable_key_rotation', is: true },
  says: 'The key is never rotated',
  mend: { set: { enable_key_rotation: true } },
  bad: {
    terraform: [
      `resource "aws_kms_key" "x" {
  enable_key_rotation = false # flaw
}
`,
      `resource "aws_kms_key" "x" { # flaw
  description = "orders"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::KMS::Key
    Properties:
      EnableKeyRotation: false # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_kms_key" "x" {
  enable_key_rotation = true
}
resource "aws_kms_key" "y" {
  customer_master_key_spec = "RSA_2048"
  key_usage                = "SIGN_VERIFY"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::KMS::Key
    Properties:
      EnableKeyRotation: true
`,
    ],
  },
});
