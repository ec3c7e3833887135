import { infraRule } from '../../../infra-rule.ts';

/** Databases of Timestream with the default key. */
export const timestreamKmsKey = infraRule({
  name: 'aws-timestream-kms-key',
  title: 'Database of figures has no key of its own',
  severity: 'low',
  cwe: 311,
  what: 'Database of figures names no key of the Key Management Service: it is encrypted, if at all, with the default key.',
  why: 'The default key can be used by everybody in the account who may use the service, and its policy cannot be changed, nor can it be switched off by itself.',
  fix: ['Name a key of yours in `kms_key_id`.'],
  references: ['https://docs.aws.amazon.com/timestream/latest/developerguide/EncryptionAtRest.html'],
  applies: ['aws.timestream.database'],
  must: { at: 'kms_key_id', isSet: true },
  bad: {
    terraform: `resource "aws_timestreamwrite_database" "main" { # flaw
  database_name = "main"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::Timestream::Database
    Properties:
      DatabaseName: main
`,
  },
  good: {
    terraform: `resource "aws_timestreamwrite_database" "main" {
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/a"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Timestream::Database
    Properties:
      KmsKeyId: arn:aws:kms:eu-west-1:111122223333:key/a
`,
  },
});
