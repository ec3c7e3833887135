import type { ModuleOutline } from '../outline.ts';

/** https://registry.terraform.io/modules/terraform-aws-modules/eks/aws, read at 12.0 to 21.19. */
export const eks: ModuleOutline = {
  source: 'terraform-aws-modules/eks/aws',
  version: '21.19.0',
  inputs: {
    authentication_mode: '"API_AND_CONFIG_MAP"',
    cluster_enabled_log_types: 'null',
    cluster_encryption_config: 'null',
    cluster_endpoint_private_access: 'null',
    cluster_endpoint_public_access: 'null',
    cluster_endpoint_public_access_cidrs: 'null',
    cluster_name: '""',
    cluster_version: 'null',
    create: 'true',
    create_eks: 'true',
    default_log_types: { '0': '[]', '18.0.0': '["audit", "api", "authenticator"]' },
    default_private: { '0': 'false', '19.0.0': 'true' },
    default_public: { '0': 'true', '19.0.0': 'false' },
    deletion_protection: 'null',
    enabled_log_types: 'null',
    encryption_config: 'null',
    endpoint_private_access: 'null',
    endpoint_public_access: 'null',
    endpoint_public_access_cidrs: 'null',
    is_encrypted: { '0': 'false', '19.0.0': 'true' },
    is_first_encryption: { '0': 'true', '19.0.0': 'false' },
    kubernetes_version: 'null',
    name: 'null',
    subnet_ids: '[]',
    subnets: 'null',
    tags: '{}',
    vpc_id: 'null',
  },
  makes: `
locals {
  given = var.encryption_config == null ? var.cluster_encryption_config : var.encryption_config
}
resource "aws_eks_cluster" "this" {
  count                     = var.create && var.create_eks ? 1 : 0
  name                      = var.name == null ? var.cluster_name : var.name
  version                   = var.kubernetes_version == null ? var.cluster_version : var.kubernetes_version
  deletion_protection       = var.deletion_protection
  enabled_cluster_log_types = var.enabled_log_types != null ? var.enabled_log_types : var.cluster_enabled_log_types != null ? var.cluster_enabled_log_types : var.default_log_types
  role_arn                  = var.unknown
  tags                      = var.tags
  vpc_config {
    endpoint_public_access  = var.endpoint_public_access != null ? var.endpoint_public_access : var.cluster_endpoint_public_access != null ? var.cluster_endpoint_public_access : var.default_public
    endpoint_private_access = var.endpoint_private_access != null ? var.endpoint_private_access : var.cluster_endpoint_private_access != null ? var.cluster_endpoint_private_access : var.default_private
    public_access_cidrs     = var.endpoint_public_access_cidrs != null ? var.endpoint_public_access_cidrs : var.cluster_endpoint_public_access_cidrs != null ? var.cluster_endpoint_public_access_cidrs : ["0.0.0.0/0"]
    security_group_ids      = var.unknown
    subnet_ids              = var.subnets == null ? var.subnet_ids : var.subnets
  }
  dynamic "encryption_config" {
    for_each = local.given == null ? (var.is_encrypted ? [true] : []) : try(length(local.given), 0) == 0 && var.is_first_encryption ? [] : var.unknown
    content {
      resources = ["secrets"]
      provider {
        key_arn = var.unknown
      }
    }
  }
}
output "cluster_name" {
  value = aws_eks_cluster.this[0].name
}
output "cluster_id" {
  value = aws_eks_cluster.this[0].id
}
output "cluster_endpoint" {
  value = aws_eks_cluster.this[0].endpoint
}
`,
};
