import type { ModuleOutline } from '../outline.ts';

/** https://registry.terraform.io/modules/terraform-aws-modules/acm/aws, read at 2.0 to 6.3. */
export const acm: ModuleOutline = {
  source: 'terraform-aws-modules/acm/aws',
  version: '6.3.0',
  inputs: {
    certificate_transparency_logging_preference: { '0': 'false', '2.8.0': 'true' },
    create_certificate: 'true',
    create_route53_records: 'true',
    create_route53_records_only: 'false',
    domain_name: '""',
    key_algorithm: 'null',
    subject_alternative_names: '[]',
    tags: '{}',
    validate_certificate: 'true',
    validation_method: { '0': '"DNS"', '4.4.0': 'null', '4.5.0': '"DNS"', '5.0.0': 'null' },
    wait_for_validation: 'true',
    zone_id: '""',
  },
  makes: `
resource "aws_acm_certificate" "this" {
  count                     = var.create_certificate && !var.create_route53_records_only ? 1 : 0
  domain_name               = var.domain_name
  key_algorithm             = var.key_algorithm
  subject_alternative_names = var.subject_alternative_names
  tags                      = var.tags
  validation_method         = var.validation_method
  options {
    certificate_transparency_logging_preference = var.certificate_transparency_logging_preference ? "ENABLED" : "DISABLED"
  }
  lifecycle {
    create_before_destroy = true
  }
}
output "acm_certificate_arn" {
  value = aws_acm_certificate.this[0].arn
}
`,
};
