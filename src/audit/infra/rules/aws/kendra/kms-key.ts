import { infraRule } from '../../../infra-rule.ts';

/** Indexes of Kendra with the key that AWS owns. */
export const kendraKmsKey = infraRule({
  name: 'aws-kendra-kms-key',
  title: 'Index of documents has no key of its own',
  severity: 'low',
  cwe: 311,
  what: 'Index of documents names no key of the Key Management Service: it is encrypted, if at all, with the default key.',
  why: 'The default key can be used by everybody in the account who may use the service, and its policy cannot be changed, nor can it be switched off by itself.',
  fix: ['Name a key of yours in `kms_key_id`.'],
  references: ['https://docs.aws.amazon.com/kendra/latest/dg/encryption-at-rest.html'],
  applies: ['aws.kendra.index'],
  must: { at: 'server_side_encryption_configuration.kms_key_id', isSet: true },
  bad: {
    terraform: `resource "aws_kendra_index" "main" { # flaw
  name = "main"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::Kendra::Index
    Properties:
      Name: main
`,
  },
  good: {
    terraform: `resource "aws_kendra_index" "main" {
  server_side_encryption_configuration {
    kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/a"
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Kendra::Index
    Properties:
      ServerSideEncryptionConfiguration:
        KmsKeyId: arn:aws:kms:eu-west-1:111122223333:key/a
`,
  },
});
