import type { ModuleOutline } from '../outline.ts';

/** https://registry.terraform.io/modules/terraform-aws-modules/secrets-manager/aws, read at 1.0 to 2.0. */
export const secretsManager: ModuleOutline = {
  source: 'terraform-aws-modules/secrets-manager/aws',
  version: '2.0.1',
  inputs: {
    create: 'true',
    description: 'null',
    enable_rotation: 'false',
    ignore_secret_changes: 'false',
    kms_key_id: 'null',
    name: 'null',
    name_prefix: 'null',
    recovery_window_in_days: 'null',
    rotation_lambda_arn: '""',
    secret_string: 'null',
    tags: '{}',
  },
  makes: `
resource "aws_secretsmanager_secret" "this" {
  count                   = var.create ? 1 : 0
  name                    = var.name
  name_prefix             = var.name_prefix
  description             = var.description
  kms_key_id              = var.kms_key_id
  recovery_window_in_days = var.recovery_window_in_days
  tags                    = var.tags
}
resource "aws_secretsmanager_secret_version" "this" {
  count         = var.create && var.secret_string != null ? 1 : 0
  secret_id     = aws_secretsmanager_secret.this[0].id
  secret_string = var.secret_string
}
resource "aws_secretsmanager_secret_rotation" "this" {
  count               = var.create && var.enable_rotation ? 1 : 0
  secret_id           = aws_secretsmanager_secret.this[0].id
  rotation_lambda_arn = var.rotation_lambda_arn
}
output "secret_arn" {
  value = aws_secretsmanager_secret.this[0].arn
}
`,
};
