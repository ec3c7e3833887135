import { infraRule } from '../../../infra-rule.ts';

/** The endpoint connects without TLS. */
export const dmsEndpointTls = infraRule({
  name: 'aws-dms-endpoint-tls',
  title: 'Replication speaks to a database without TLS',
  severity: 'medium',
  cwe: 319,
  what: 'The endpoint connects without TLS.',
  why: 'Every row of the database travels as plain text, and its password.',
  fix: ['Set `ssl_mode` (`SslMode`) to `require` or `verify-full`.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/dms-controls.html'],
  applies: ['aws.dms.endpoint'],
  where: {
    at: 'engine_name',
    isNot: [
      's3',
      'dynamodb',
      'kinesis',
      'kafka',
      'elasticsearch',
      'opensearch',
      'neptune',
      'redshift',
      'azuredb',
    ],
  },
  must: { at: 'ssl_mode', is: ['require', 'verify-ca', 'verify-full'] },
  says: 'The endpoint connects without TLS',
  mend: { set: { ssl_mode: 'require' } },
  bad: {
    terraform: [
      `resource "aws_dms_endpoint" "x" {
  engine_name = "postgres"
  ssl_mode    = "none" # flaw
}
`,
      `resource "aws_dms_endpoint" "x" { # flaw
  engine_name = "postgres"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::DMS::Endpoint
    Properties:
      EngineName: postgres
      SslMode: none # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_dms_endpoint" "x" {
  engine_name = "postgres"
  ssl_mode    = "require"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::DMS::Endpoint
    Properties:
      EngineName: postgres
      SslMode: verify-full
`,
    ],
  },
});
