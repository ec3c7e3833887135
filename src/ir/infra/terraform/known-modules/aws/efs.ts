import type { ModuleOutline } from '../outline.ts';

/** https://registry.terraform.io/modules/terraform-aws-modules/efs/aws, read at 1.0 to 2.0. */
export const efs: ModuleOutline = {
  source: 'terraform-aws-modules/efs/aws',
  version: '2.0.0',
  inputs: {
    create: 'true',
    create_backup_policy: 'true',
    creation_token: 'null',
    enable_backup_policy: 'true',
    encrypted: 'true',
    kms_key_arn: 'null',
    name: '""',
    tags: '{}',
  },
  makes: `
resource "aws_efs_file_system" "this" {
  count          = var.create ? 1 : 0
  creation_token = var.creation_token
  encrypted      = var.encrypted
  kms_key_id     = var.kms_key_arn
  tags           = merge(var.tags, { Name = var.name })
}
resource "aws_efs_backup_policy" "this" {
  count          = var.create && var.create_backup_policy ? 1 : 0
  file_system_id = aws_efs_file_system.this[0].id
  backup_policy {
    status = var.enable_backup_policy ? "ENABLED" : "DISABLED"
  }
}
output "id" {
  value = aws_efs_file_system.this[0].id
}
output "arn" {
  value = aws_efs_file_system.this[0].arn
}
`,
};
