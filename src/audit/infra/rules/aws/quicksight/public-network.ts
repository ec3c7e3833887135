import { infraRule } from '../../../infra-rule.ts';

/** Data sources of QuickSight that no private connection belongs to. */
export const quicksightPublicNetwork = infraRule({
  name: 'aws-quicksight-public-network',
  title: 'Data source of QuickSight is read over the internet',
  severity: 'low',
  cwe: 923,
  what: 'The data source is a database that is named by its host, and no connection into a network belongs to it.',
  why: 'The database has to be open to addresses of the internet so that QuickSight reaches it.',
  fix: ['Name a connection of a network in `vpc_connection_properties` (`VpcConnectionProperties`).'],
  references: ['https://docs.aws.amazon.com/quicksight/latest/user/working-with-aws-vpc.html'],
  applies: ['aws.quicksight.data-source'],
  where: {
    at: 'type',
    matches: /^(?:AURORA|AURORA_POSTGRESQL|MARIADB|MYSQL|ORACLE|POSTGRESQL|REDSHIFT|SQLSERVER)$/,
  },
  must: { at: 'vpc_connection_properties.vpc_connection_arn', isSet: true },
  bad: {
    terraform: `resource "aws_quicksight_data_source" "main" { # flaw
  data_source_id = "orders"
  name           = "orders"
  type           = "POSTGRESQL"
  parameters {
    postgresql {
      host     = "db.example.com"
      port     = 5432
      database = "orders"
    }
  }
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::QuickSight::DataSource
    Properties:
      Type: MYSQL
`,
  },
  good: {
    terraform: `resource "aws_quicksight_data_source" "main" {
  data_source_id = "orders"
  name           = "orders"
  type           = "POSTGRESQL"
  vpc_connection_properties {
    vpc_connection_arn = "arn:aws:quicksight:eu-central-1:123456789012:vpcConnection/main"
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::QuickSight::DataSource
    Properties:
      Type: S3
`,
  },
});
