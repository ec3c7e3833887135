import type { ModuleOutline } from '../outline.ts';

/** https://registry.terraform.io/modules/terraform-aws-modules/dynamodb-table/aws, read at 0.13 to 5.5. */
export const dynamodbTable: ModuleOutline = {
  source: 'terraform-aws-modules/dynamodb-table/aws',
  version: '5.5.0',
  inputs: {
    attributes: '[]',
    autoscaling_enabled: 'false',
    billing_mode: '"PAY_PER_REQUEST"',
    create_table: 'true',
    deletion_protection_enabled: 'null',
    hash_key: 'null',
    name: 'null',
    point_in_time_recovery_enabled: 'false',
    range_key: 'null',
    server_side_encryption_enabled: 'false',
    server_side_encryption_kms_key_arn: 'null',
    stream_enabled: 'false',
    tags: '{}',
    ttl_attribute_name: '""',
    ttl_enabled: 'false',
  },
  makes: `
resource "aws_dynamodb_table" "this" {
  count                       = var.create_table && !var.autoscaling_enabled ? 1 : 0
  name                        = var.name
  billing_mode                = var.billing_mode
  deletion_protection_enabled = var.deletion_protection_enabled
  hash_key                    = var.hash_key
  range_key                   = var.range_key
  stream_enabled              = var.stream_enabled
  tags                        = var.tags
  point_in_time_recovery {
    enabled = var.point_in_time_recovery_enabled
  }
  server_side_encryption {
    enabled     = var.server_side_encryption_enabled
    kms_key_arn = var.server_side_encryption_kms_key_arn
  }
}
resource "aws_dynamodb_table" "autoscaled" {
  count                       = var.create_table && var.autoscaling_enabled ? 1 : 0
  name                        = var.name
  billing_mode                = var.billing_mode
  deletion_protection_enabled = var.deletion_protection_enabled
  tags                        = var.tags
  point_in_time_recovery {
    enabled = var.point_in_time_recovery_enabled
  }
  server_side_encryption {
    enabled     = var.server_side_encryption_enabled
    kms_key_arn = var.server_side_encryption_kms_key_arn
  }
}
output "dynamodb_table_arn" {
  value = aws_dynamodb_table.this[0].arn
}
`,
};
