import { infraRule } from '../../../infra-rule.ts';

/** Rules that take mail without TLS. */
export const sesReceiptTls = infraRule({
  name: 'aws-ses-receipt-tls',
  title: 'Mail is received without encryption',
  severity: 'low',
  cwe: 319,
  what: 'The rule takes mail from senders that do not use TLS.',
  why: 'Who stands between reads or changes the mail.',
  fix: ['Set `tls_policy` (`TlsPolicy`) to `Require`.'],
  references: [
    'https://docs.aws.amazon.com/ses/latest/dg/receiving-email-receipt-rules-console-walkthrough.html',
  ],
  applies: ['aws.ses.receipt-rule'],
  must: { at: 'tls_policy', is: 'Require' },
  mend: { set: { tls_policy: 'Require' } },
  bad: {
    terraform: `resource "aws_ses_receipt_rule" "main" {
  name          = "store"
  rule_set_name = "default"
  tls_policy    = "Optional" # flaw
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::SES::ReceiptRule
    Properties:
      RuleSetName: default
      Rule:
        Name: store
        TlsPolicy: Optional # flaw
`,
  },
  good: {
    terraform: `resource "aws_ses_receipt_rule" "main" {
  name          = "store"
  rule_set_name = "default"
  tls_policy    = "Require"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::SES::ReceiptRule
    Properties:
      RuleSetName: default
      Rule:
        Name: store
        TlsPolicy: Require
`,
  },
});
