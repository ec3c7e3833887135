import type { ModuleOutline } from '../outline.ts';

/** https://registry.terraform.io/modules/terraform-aws-modules/opensearch/aws, read at 1.0 to 2.10. */
export const opensearch: ModuleOutline = {
  source: 'terraform-aws-modules/opensearch/aws',
  version: '2.10.0',
  inputs: {
    access_policies: 'null',
    advanced_security_options: '{ enabled = true }',
    create: 'true',
    domain_endpoint_options: '{ enforce_https = true, tls_security_policy = "Policy-Min-TLS-1-2-2019-07" }',
    domain_name: '""',
    encrypt_at_rest: '{ enabled = true }',
    engine_version: 'null',
    node_to_node_encryption: '{ enabled = true }',
    tags: '{}',
    vpc_options: '{}',
  },
  makes: `
resource "aws_opensearch_domain" "this" {
  count           = var.create ? 1 : 0
  access_policies = var.access_policies == null ? var.unknown : var.access_policies
  domain_name     = var.domain_name
  engine_version  = var.engine_version
  tags            = var.tags
  advanced_security_options {
    enabled = try(var.advanced_security_options.enabled, true)
  }
  domain_endpoint_options {
    enforce_https       = try(var.domain_endpoint_options.enforce_https, true)
    tls_security_policy = try(var.domain_endpoint_options.tls_security_policy, "Policy-Min-TLS-1-2-2019-07")
  }
  encrypt_at_rest {
    enabled    = try(var.encrypt_at_rest.enabled, true)
    kms_key_id = try(var.encrypt_at_rest.kms_key_id, null)
  }
  node_to_node_encryption {
    enabled = try(var.node_to_node_encryption.enabled, true)
  }
  dynamic "cluster_config" {
    for_each = var.unknown
    content {
      instance_count = var.unknown
    }
  }
  dynamic "log_publishing_options" {
    for_each = var.unknown
    content {
      log_type = var.unknown
    }
  }
  dynamic "vpc_options" {
    for_each = length(var.vpc_options) > 0 ? [var.vpc_options] : []
    content {
      subnet_ids = try(vpc_options.value.subnet_ids, null)
    }
  }
}
output "domain_arn" {
  value = aws_opensearch_domain.this[0].arn
}
`,
};
