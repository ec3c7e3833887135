import { infraRule } from '../../../infra-rule.ts';

/** Environment of Airflow without a key of your own. */
export const mwaaCustomerKey = infraRule({
  name: 'aws-mwaa-customer-key',
  title: 'Environment of Airflow is encrypted with a key of AWS',
  severity: 'low',
  cwe: 311,
  what: 'No key of your own is named: the data is encrypted with one that AWS owns and shares among customers.',
  why: 'With a key of your own you decide who reads the data, can take that right away at once, and see in the log who used it.',
  fix: ['Set `kms_key` to a key of the Key Management Service whose policy you write.'],
  references: ['https://docs.aws.amazon.com/mwaa/latest/userguide/encryption-at-rest.html'],
  applies: ['aws.mwaa.environment'],
  must: { at: 'kms_key', isSet: true },
  bad: {
    terraform: `resource "aws_mwaa_environment" "main" { # flaw
  name    = "jobs"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::MWAA::Environment
    Properties:
      Name: jobs
`,
  },
  good: {
    terraform: `resource "aws_mwaa_environment" "main" {
  name    = "jobs"
  kms_key = "arn:aws:kms:eu-central-1:123456789012:key/1"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::MWAA::Environment
    Properties:
      Name: jobs
      KmsKey: arn:aws:kms:eu-central-1:123456789012:key/1
`,
  },
});
