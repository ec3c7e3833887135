import { fails, holds } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';

/** Certificates whose change leaves load balancers without one. */
export const acmCreateBeforeDestroy = infraRule({
  name: 'aws-acm-create-before-destroy',
  title: 'Certificate is deleted before its successor exists',
  severity: 'info',
  cwe: 404,
  what: 'When the certificate has to be made anew, the old one is deleted first.',
  why: 'A certificate in use cannot be deleted: the run fails halfway, or the service stands without one.',
  fix: ['Set `lifecycle { create_before_destroy = true }`.'],
  references: ['https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/acm_certificate'],
  applies: ['aws.acm.certificate'],
  where: { check: ({ resource }) => (resource.format === 'terraform' ? holds : fails()) },
  must: { at: 'lifecycle.create_before_destroy', is: true },
  mend: { set: { 'lifecycle.create_before_destroy': true } },
  bad: {
    terraform: `resource "aws_acm_certificate" "web" { # flaw
  domain_name = "example.com"
}
`,
  },
  good: {
    terraform: `resource "aws_acm_certificate" "web" {
  domain_name = "example.com"
  lifecycle {
    create_before_destroy = true
  }
}
`,
  },
});
