import { infraRule } from '../../../infra-rule.ts';
import { notInCode } from '../shared-secrets.ts';

/** Credentials of data sources of QuickSight in the code. */
export const quicksightPasswordInCode = infraRule({
  name: 'aws-quicksight-password-in-code',
  title: 'Password of a data source is written in the code',
  severity: 'high',
  cwe: 798,
  what: 'The password of the data source is written as plain text.',
  why: 'Everyone who reads the code, or its history, gets into the database.',
  fix: ['Name a secret in `secret_arn` (`SecretArn`), and change the password that stands here.'],
  references: ['https://docs.aws.amazon.com/quicksight/latest/user/secrets-manager-integration.html'],
  applies: ['aws.quicksight.data-source'],
  must: notInCode('credentials.credential_pair.password'),
  isSecret: true,
  bad: {
    terraform: `resource "aws_quicksight_data_source" "main" {
  data_source_id = "orders"
  name           = "orders"
  type           = "POSTGRESQL"
  credentials {
    credential_pair {
      username = "reader"
      password = "example-only" # flaw
    }
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::QuickSight::DataSource
    Properties:
      Type: POSTGRESQL
      Credentials:
        CredentialPair:
          Username: reader
          Password: example-only # flaw
`,
  },
  good: {
    terraform: `resource "aws_quicksight_data_source" "main" {
  data_source_id = "orders"
  name           = "orders"
  type           = "POSTGRESQL"
  credentials {
    secret_arn = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:orders"
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::QuickSight::DataSource
    Properties:
      Type: POSTGRESQL
      Credentials:
        SecretArn: arn:aws:secretsmanager:eu-central-1:123456789012:secret:orders
`,
  },
});
