import { infraRule } from '../../../infra-rule.ts';

/** The key is made, but cannot be used. */
export const kmsDisabled = infraRule({
  name: 'aws-kms-disabled',
  title: 'Key is switched off',
  severity: 'info',
  cwe: 693,
  what: 'The key is made, but cannot be used.',
  why: 'What was encrypted with it cannot be read; somebody who meets that in a hurry may turn encryption off instead.',
  fix: ['Remove `is_enabled = false` (`Enabled: false`), or the key.'],
  references: ['https://docs.aws.amazon.com/kms/latest/developerguide/enabling-keys.html'],
  applies: ['aws.kms.key'],
  must: { at: 'is_enabled', isNot: false },
  says: 'The key is switched off',
  bad: {
    terraform: [
      `resource "aws_kms_key" "x" {
  is_enabled = false # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::KMS::Key
    Properties:
      Enabled: false # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_kms_key" "x" {
  is_enabled = true
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::KMS::Key
    Properties:
      Enabled: true
`,
    ],
  },
});
