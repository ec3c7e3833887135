import { infraRule } from '../../../infra-rule.ts';

/** Domains that nothing keeps from being taken away. */
export const route53DomainTransfer = infraRule({
  name: 'aws-route53-domain-transfer',
  title: 'Domain can be moved to another registrar',
  severity: 'low',
  cwe: 284,
  what: 'The lock against transfers of the domain is off.',
  why: 'Who gets into the account, or fools the registrar, takes the name, and with it mail and certificates.',
  fix: ['Set `transfer_lock` to true.'],
  references: ['https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/domain-lock.html'],
  applies: ['aws.route53.domain'],
  must: { at: 'transfer_lock', isNot: false },
  mend: { set: { transfer_lock: true } },
  bad: {
    terraform: `resource "aws_route53domains_registered_domain" "main" {
  domain_name   = "example.com"
  transfer_lock = false # flaw
}
`,
  },
  good: {
    terraform: `resource "aws_route53domains_registered_domain" "main" {
  domain_name = "example.com"
}
`,
  },
});
