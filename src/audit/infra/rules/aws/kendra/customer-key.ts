import { infraRule } from '../../../infra-rule.ts';

/** Index of Kendra without a key of your own. */
export const kendraCustomerKey = infraRule({
  name: 'aws-kendra-customer-key',
  title: 'Index of Kendra is encrypted with a key of AWS',
  severity: 'low',
  cwe: 311,
  what: 'No key of your own is named: the data is encrypted with one that AWS owns and shares among customers.',
  why: 'With a key of your own you decide who reads the data, can take that right away at once, and see in the log who used it.',
  fix: [
    'Set `server_side_encryption_configuration.kms_key_id` to a key of the Key Management Service whose policy you write.',
  ],
  references: ['https://docs.aws.amazon.com/kendra/latest/dg/encryption-at-rest.html'],
  applies: ['aws.kendra.index'],
  must: { at: 'server_side_encryption_configuration.kms_key_id', isSet: true },
  bad: {
    terraform: `resource "aws_kendra_index" "main" { # flaw
  name     = "search"
  role_arn = "arn:aws:iam::123456789012:role/search"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::Kendra::Index
    Properties:
      Name: search
`,
  },
  good: {
    terraform: `resource "aws_kendra_index" "main" {
  name     = "search"
  role_arn = "arn:aws:iam::123456789012:role/search"
  server_side_encryption_configuration {
    kms_key_id = "arn:aws:kms:eu-central-1:123456789012:key/1"
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Kendra::Index
    Properties:
      Name: search
      ServerSideEncryptionConfiguration: { KmsKeyId: arn:aws:kms:eu-central-1:123456789012:key/1 }
`,
  },
});
