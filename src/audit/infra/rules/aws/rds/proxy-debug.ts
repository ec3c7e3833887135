import { infraRule } from '../../../infra-rule.ts';

/** Proxies of databases that write queries into their logs. */
export const rdsProxyDebug = infraRule({
  name: 'aws-rds-proxy-debug',
  title: 'Proxy of a database logs queries',
  severity: 'low',
  cwe: 532,
  what: 'The proxy writes whole queries into its logs, with the data in them.',
  why: 'Who may read logs reads data, and logs are kept longer and read by more people than the database.',
  fix: ['Set `debug_logging` to false when you have found what you looked for.'],
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-setup.html'],
  applies: ['aws.rds.proxy'],
  must: { at: 'debug_logging', isNot: true },
  mend: { set: { debug_logging: false } },
  bad: {
    terraform: `resource "aws_db_proxy" "main" {
  name          = "orders"
  debug_logging = true # flaw
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::RDS::DBProxy
    Properties:
      DebugLogging: true # flaw
`,
  },
  good: {
    terraform: `resource "aws_db_proxy" "main" {
  name = "orders"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::RDS::DBProxy
    Properties:
      DebugLogging: false
`,
  },
});
