import type { ModuleOutline } from '../outline.ts';

/** https://registry.terraform.io/modules/terraform-aws-modules/redshift/aws, read at 4.0 to 7.1. */
export const redshift: ModuleOutline = {
  source: 'terraform-aws-modules/redshift/aws',
  version: '7.1.0',
  inputs: {
    allow_version_upgrade: 'null',
    automated_snapshot_retention_period: 'null',
    cluster_identifier: '""',
    create: 'true',
    encrypted: { '0': 'false', '4.0.0': 'true', '7.0.0': 'null' },
    enhanced_vpc_routing: { '0': 'false', '4.0.0': 'null' },
    kms_key_arn: 'null',
    logging: '{}',
    master_password: 'null',
    master_username: '"awsuser"',
    node_type: '""',
    number_of_nodes: '1',
    port: 'null',
    publicly_accessible: { '0': 'false', '7.0.0': 'null' },
    skip_final_snapshot: 'true',
    subnet_ids: '[]',
    tags: '{}',
    vpc_security_group_ids: '[]',
  },
  makes: `
resource "aws_redshift_cluster" "this" {
  count                               = var.create ? 1 : 0
  allow_version_upgrade               = var.allow_version_upgrade
  automated_snapshot_retention_period = var.automated_snapshot_retention_period
  cluster_identifier                  = var.cluster_identifier
  encrypted                           = var.encrypted
  enhanced_vpc_routing                = var.enhanced_vpc_routing
  kms_key_id                          = var.kms_key_arn
  master_password                     = var.master_password
  master_username                     = var.master_username
  node_type                           = var.node_type
  number_of_nodes                     = var.number_of_nodes
  port                                = var.port
  publicly_accessible                 = var.publicly_accessible
  skip_final_snapshot                 = var.skip_final_snapshot
  tags                                = var.tags
  cluster_subnet_group_name           = var.unknown
  cluster_parameter_group_name        = var.unknown
  vpc_security_group_ids              = var.unknown
  dynamic "logging" {
    for_each = try(length(var.logging), 0) > 0 ? [var.logging] : []
    content {
      enable      = try(logging.value.enable, true)
      bucket_name = try(logging.value.bucket_name, null)
    }
  }
}
output "cluster_arn" {
  value = aws_redshift_cluster.this[0].arn
}
`,
};
