import type { ModuleOutline } from '../outline.ts';

/** https://registry.terraform.io/modules/terraform-aws-modules/kms/aws, read at 1.0 to 4.2. */
export const kms: ModuleOutline = {
  source: 'terraform-aws-modules/kms/aws',
  version: '4.2.0',
  inputs: {
    aliases: '[]',
    create: 'true',
    create_external: 'false',
    create_replica: 'false',
    create_replica_external: 'false',
    customer_master_key_spec: 'null',
    deletion_window_in_days: 'null',
    description: 'null',
    enable_default_policy: 'true',
    enable_key_rotation: 'true',
    is_enabled: 'null',
    key_usage: 'null',
    multi_region: 'false',
    policy: 'null',
    rotation_period_in_days: 'null',
    tags: '{}',
  },
  makes: `
resource "aws_kms_key" "this" {
  count                    = var.create && !var.create_external && !var.create_replica && !var.create_replica_external ? 1 : 0
  customer_master_key_spec = var.customer_master_key_spec
  deletion_window_in_days  = var.deletion_window_in_days
  description              = var.description
  enable_key_rotation      = var.enable_key_rotation
  is_enabled               = var.is_enabled
  key_usage                = var.key_usage
  multi_region             = var.multi_region
  policy                   = var.policy == null ? var.unknown : var.policy
  rotation_period_in_days  = var.rotation_period_in_days
  tags                     = var.tags
}
output "key_arn" {
  value = aws_kms_key.this[0].arn
}
output "key_id" {
  value = aws_kms_key.this[0].key_id
}
`,
};
