import { infraRule } from '../../../infra-rule.ts';

/** Reviews of code without a key of their own. */
export const codeguruCustomerKey = infraRule({
  name: 'aws-codeguru-customer-key',
  title: 'Review of code has no key of its own',
  severity: 'info',
  cwe: 311,
  what: 'What the review keeps of the repository is encrypted with a key of AWS.',
  why: 'Nobody of yours decides who may decrypt it, nor can take that right away at once.',
  fix: ['Set `kms_key_details` with `encryption_option = "CUSTOMER_MANAGED_CMK"` and a key.'],
  references: ['https://docs.aws.amazon.com/codeguru/latest/reviewer-ug/encrypt-repository-association.html'],
  applies: ['aws.codeguru.association'],
  must: { at: 'kms_key_details.encryption_option', is: ['CUSTOMER_MANAGED_CMK', 'CUSTOMER_MANAGED_KEY'] },
  bad: {
    terraform: `resource "aws_codegurureviewer_repository_association" "x" { # flaw
  repository {
    codecommit {
      name = "x"
    }
  }
}
`,
  },
  good: {
    terraform: `resource "aws_codegurureviewer_repository_association" "x" {
  kms_key_details {
    encryption_option = "CUSTOMER_MANAGED_CMK"
    kms_key_id = "key-1"
  }
}
`,
  },
});
