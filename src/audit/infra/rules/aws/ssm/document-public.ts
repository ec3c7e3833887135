import { infraRule } from '../../../infra-rule.ts';

/** Documents that everybody may read and run. */
export const ssmDocumentPublic = infraRule({
  name: 'aws-ssm-document-public',
  title: 'Document is shared with everybody',
  severity: 'high',
  cwe: 732,
  what: 'The document is shared with `All`: everybody who has an account of AWS may use it.',
  why: 'It tells how your machines are run, and often more than it should.',
  fix: ['Name the accounts that need it.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/ssm-controls.html#ssm-4'],
  applies: ['aws.ssm.document'],
  must: { at: 'permissions.account_ids', matchesNot: /^(?:.*,)?\s*all\s*(?:,.*)?$/i },
  bad: {
    terraform: `resource "aws_ssm_document" "main" {
  name = "main"
  permissions = {
    type        = "Share"
    account_ids = "All" # flaw
  }
}
`,
  },
  good: {
    terraform: `resource "aws_ssm_document" "main" {
  name = "main"
  permissions = {
    type        = "Share"
    account_ids = "111122223333"
  }
}
`,
  },
});
