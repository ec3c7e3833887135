import { infraRule } from '../../../infra-rule.ts';

/** Proxies of databases that speak without TLS. */
export const rdsProxyTls = infraRule({
  name: 'aws-rds-proxy-tls',
  title: 'Proxy of a database accepts clients without TLS',
  severity: 'medium',
  cwe: 319,
  what: 'The proxy lets clients connect without TLS.',
  why: 'Passwords and data are then read by whoever is on the way.',
  fix: ['Set `require_tls` to true.'],
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-setup.html'],
  applies: ['aws.rds.proxy'],
  must: { at: 'require_tls', is: true },
  mend: { set: { require_tls: true } },
  bad: {
    terraform: [
      `resource "aws_db_proxy" "main" {
  name        = "orders"
  require_tls = false # flaw
}
`,
      `resource "aws_db_proxy" "main" { # flaw
  name = "orders"
}
`,
    ],
    cloudformation: `Resources:
  Main:
    Type: AWS::RDS::DBProxy
    Properties:
      DBProxyName: orders
      RequireTLS: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_db_proxy" "main" {
  require_tls = true
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::RDS::DBProxy
    Properties:
      RequireTLS: true
`,
  },
});
