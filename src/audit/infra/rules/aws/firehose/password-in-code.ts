import { infraRule } from '../../../infra-rule.ts';
import { notInCode } from '../shared-secrets.ts';

/** Passwords of destinations that everybody reads who reads the code. */
export const firehosePasswordInCode = infraRule({
  name: 'aws-firehose-password-in-code',
  title: 'Password of a destination is written in the code',
  severity: 'high',
  cwe: 798,
  what: 'The password for Redshift, or the token for Splunk, stands in the code or is the default of a variable.',
  why: 'It stays in the history of the repository and in the state, and works for everybody who has ever seen them.',
  fix: ['Let the stream read it from Secrets Manager, and change the one that was written.'],
  references: ['https://docs.aws.amazon.com/firehose/latest/dg/using-secrets-manager.html'],
  applies: ['aws.firehose.stream'],
  must: notInCode(
    'redshift_configuration.password',
    'redshift_destination_configuration.password',
    'splunk_configuration.hec_token',
    'splunk_destination_configuration.hec_token',
  ),
  isSecret: true,
  bad: {
    terraform: [
      `resource "aws_kinesis_firehose_delivery_stream" "main" {
  redshift_configuration {
    username = "loader"
    password = "Wolf-and-7-Goats" # flaw
  }
}
`,
      `resource "aws_kinesis_firehose_delivery_stream" "main" {
  splunk_configuration {
    hec_token = "51D4DA16-C61B-4F5F-8EC7-ED4301342A4A" # flaw
  }
}
`,
    ],
    cloudformation: `Resources:
  Main:
    Type: AWS::KinesisFirehose::DeliveryStream
    Properties:
      RedshiftDestinationConfiguration:
        Username: loader
        Password: Wolf-and-7-Goats # flaw
`,
  },
  good: {
    terraform: `resource "aws_kinesis_firehose_delivery_stream" "main" {
  redshift_configuration {
    username = "loader"
    secrets_manager_configuration {
      enabled = true
    }
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::KinesisFirehose::DeliveryStream
    Properties:
      SplunkDestinationConfiguration:
        HECToken: '{{resolve:secretsmanager:splunk}}'
`,
  },
});
