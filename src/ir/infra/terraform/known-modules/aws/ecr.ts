import type { ModuleOutline } from '../outline.ts';

/** https://registry.terraform.io/modules/terraform-aws-modules/ecr/aws, read at 1.0 to 3.2. */
export const ecr: ModuleOutline = {
  source: 'terraform-aws-modules/ecr/aws',
  version: '3.2.0',
  inputs: {
    attach_repository_policy: 'true',
    create: 'true',
    create_lifecycle_policy: 'true',
    create_repository: 'true',
    create_repository_policy: 'true',
    repository_encryption_type: 'null',
    repository_force_delete: 'null',
    repository_image_scan_on_push: 'true',
    repository_image_tag_mutability: '"IMMUTABLE"',
    repository_kms_key: 'null',
    repository_lifecycle_policy: '""',
    repository_name: 'null',
    repository_policy: 'null',
    repository_type: '"private"',
    tags: '{}',
  },
  makes: `
resource "aws_ecr_repository" "this" {
  count                = var.create && var.create_repository && var.repository_type == "private" ? 1 : 0
  name                 = var.repository_name
  force_delete         = var.repository_force_delete
  image_tag_mutability = var.repository_image_tag_mutability
  tags                 = var.tags
  encryption_configuration {
    encryption_type = var.repository_encryption_type
    kms_key         = var.repository_kms_key
  }
  image_scanning_configuration {
    scan_on_push = var.repository_image_scan_on_push
  }
}
resource "aws_ecr_repository_policy" "this" {
  count      = var.create && var.create_repository && var.repository_type == "private" && var.attach_repository_policy ? 1 : 0
  repository = aws_ecr_repository.this[0].name
  policy     = var.create_repository_policy ? var.unknown : var.repository_policy
}
resource "aws_ecr_lifecycle_policy" "this" {
  count      = var.create && var.create_repository && var.repository_type == "private" && var.create_lifecycle_policy ? 1 : 0
  repository = aws_ecr_repository.this[0].name
  policy     = var.repository_lifecycle_policy
}
output "repository_arn" {
  value = aws_ecr_repository.this[0].arn
}
`,
};
