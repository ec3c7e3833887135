import { infraRule } from '../../../infra-rule.ts';

/** Data sources of QuickSight without TLS. */
export const quicksightDataSourceTls = infraRule({
  name: 'aws-quicksight-data-source-tls',
  title: 'Data source of QuickSight is read without TLS',
  severity: 'medium',
  cwe: 319,
  what: 'TLS is switched off for the connection to the data source.',
  why: 'Who stands between reads the data and the credential.',
  fix: ['Take `disable_ssl` (`DisableSsl`) away.'],
  references: ['https://docs.aws.amazon.com/quicksight/latest/user/configure-access.html'],
  applies: ['aws.quicksight.data-source'],
  must: { at: 'ssl_properties.disable_ssl', isNot: true },
  mend: { set: { 'ssl_properties.disable_ssl': false } },
  bad: {
    terraform: `resource "aws_quicksight_data_source" "main" {
  data_source_id = "orders"
  name           = "orders"
  type           = "POSTGRESQL"
  ssl_properties {
    disable_ssl = true # flaw
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::QuickSight::DataSource
    Properties:
      Type: POSTGRESQL
      SslProperties:
        DisableSsl: true # flaw
`,
  },
  good: {
    terraform: `resource "aws_quicksight_data_source" "main" {
  data_source_id = "orders"
  name           = "orders"
  type           = "POSTGRESQL"
  ssl_properties {
    disable_ssl = false
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::QuickSight::DataSource
    Properties:
      Type: POSTGRESQL
`,
  },
});
