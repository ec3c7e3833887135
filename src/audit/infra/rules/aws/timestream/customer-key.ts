import { infraRule } from '../../../infra-rule.ts';

/** Timestream database without a key of your own. */
export const timestreamCustomerKey = infraRule({
  name: 'aws-timestream-customer-key',
  title: 'Timestream database is encrypted with a key of AWS',
  severity: 'low',
  cwe: 311,
  what: 'No key of your own is named: the data is encrypted with one that AWS owns and shares among customers.',
  why: 'With a key of your own you decide who reads the data, can take that right away at once, and see in the log who used it.',
  fix: ['Set `kms_key_id` to a key of the Key Management Service whose policy you write.'],
  references: ['https://docs.aws.amazon.com/timestream/latest/developerguide/EncryptionAtRest.html'],
  applies: ['aws.timestream.database'],
  must: { at: 'kms_key_id', isSet: true },
  bad: {
    terraform: `resource "aws_timestreamwrite_database" "main" { # flaw
  database_name = "sensors"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::Timestream::Database
    Properties:
      DatabaseName: sensors
`,
  },
  good: {
    terraform: `resource "aws_timestreamwrite_database" "main" {
  database_name = "sensors"
  kms_key_id    = "arn:aws:kms:eu-central-1:123456789012:key/1"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Timestream::Database
    Properties:
      DatabaseName: sensors
      KmsKeyId: arn:aws:kms:eu-central-1:123456789012:key/1
`,
  },
});
