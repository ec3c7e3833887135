import { infraRule } from '../../../infra-rule.ts';

/** Rules that take mail without a scan. */
export const sesReceiptScan = infraRule({
  name: 'aws-ses-receipt-scan',
  title: 'Mail that is received is not looked through for malware',
  severity: 'low',
  cwe: 693,
  what: 'The rule does not scan mail for spam and malware.',
  why: 'What takes the mail, a function or a bucket that others read, gets the malware unmarked.',
  fix: ['Set `scan_enabled` (`ScanEnabled`) to true and drop what is marked.'],
  references: [
    'https://docs.aws.amazon.com/ses/latest/dg/receiving-email-receipt-rules-console-walkthrough.html',
  ],
  applies: ['aws.ses.receipt-rule'],
  must: { at: 'scan_enabled', is: true },
  mend: { set: { scan_enabled: true } },
  bad: {
    terraform: `resource "aws_ses_receipt_rule" "main" { # flaw
  name          = "store"
  rule_set_name = "default"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::SES::ReceiptRule
    Properties:
      RuleSetName: default
      Rule:
        Name: store
        ScanEnabled: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_ses_receipt_rule" "main" {
  name          = "store"
  rule_set_name = "default"
  scan_enabled  = true
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::SES::ReceiptRule
    Properties:
      RuleSetName: default
      Rule:
        Name: store
        ScanEnabled: true
`,
  },
});
