import { infraRule } from '../../../infra-rule.ts';

/** Portfolios that are shared without the organisation. */
export const servicecatalogShareAccount = infraRule({
  name: 'aws-servicecatalog-share-account',
  title: 'Portfolio of products is shared with single accounts',
  severity: 'low',
  cwe: 284,
  what: 'The portfolio is shared with an account by its number, not with the organisation or a part of it.',
  why: 'An account that has left, or was mistyped, keeps getting everything that is put into the portfolio.',
  fix: ['Set `type` to `ORGANIZATION` or `ORGANIZATIONAL_UNIT`.'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/servicecatalog-controls.html#servicecatalog-1',
  ],
  applies: ['aws.servicecatalog.share'],
  must: { at: 'type', isNot: 'ACCOUNT' },
  bad: {
    terraform: `resource "aws_servicecatalog_portfolio_share" "main" {
  portfolio_id = "port-1"
  principal_id = "123456789012"
  type         = "ACCOUNT" # flaw
}
`,
  },
  good: {
    terraform: `resource "aws_servicecatalog_portfolio_share" "main" {
  portfolio_id = "port-1"
  principal_id = "arn:aws:organizations::123456789012:organization/o-1"
  type         = "ORGANIZATION"
}
`,
  },
});
