import type { ModuleOutline } from '../outline.ts';

/** https://registry.terraform.io/modules/terraform-aws-modules/cloudwatch/aws, its log group, read at 2.1 to 5.7. */
export const logGroup: ModuleOutline = {
  source: 'terraform-aws-modules/cloudwatch/aws//modules/log-group',
  version: '5.7.2',
  inputs: {
    create: 'true',
    kms_key_id: 'null',
    name: 'null',
    name_prefix: 'null',
    retention_in_days: 'null',
    tags: '{}',
  },
  makes: `
resource "aws_cloudwatch_log_group" "this" {
  count             = var.create ? 1 : 0
  kms_key_id        = var.kms_key_id
  name              = var.name
  name_prefix       = var.name_prefix
  retention_in_days = var.retention_in_days
  tags              = var.tags
}
output "cloudwatch_log_group_arn" {
  value = aws_cloudwatch_log_group.this[0].arn
}
output "cloudwatch_log_group_name" {
  value = aws_cloudwatch_log_group.this[0].name
}
`,
};
