import type { ModuleOutline } from '../outline.ts';

/** https://registry.terraform.io/modules/terraform-aws-modules/rds-aurora/aws, read at 6.0 to 10.2. */
export const rdsAurora: ModuleOutline = {
  source: 'terraform-aws-modules/rds-aurora/aws',
  version: '10.2.0',
  inputs: {
    auto_minor_version_upgrade: 'null',
    backup_retention_period: { '0': '7', '9.0.0': 'null' },
    ca_cert_identifier: 'null',
    cluster_instance_class: 'null',
    copy_tags_to_snapshot: { '0': 'null' },
    create: 'true',
    create_cluster: 'true',
    database_name: 'null',
    db_subnet_group_name: 'null',
    deletion_protection: 'null',
    enabled_cloudwatch_logs_exports: '[]',
    engine: 'null',
    engine_mode: 'null',
    engine_version: 'null',
    iam_database_authentication_enabled: 'null',
    instance_class: 'null',
    instances: '{}',
    kms_key_id: 'null',
    manage_master_user_password: { '0': 'null', '8.0.0': 'true' },
    master_password: 'null',
    master_username: 'null',
    monitoring_interval: '0',
    name: '""',
    performance_insights_enabled: 'null',
    performance_insights_kms_key_id: 'null',
    port: 'null',
    publicly_accessible: 'null',
    skip_final_snapshot: { '0': 'null', '7.6.0': 'false' },
    storage_encrypted: 'true',
    tags: '{}',
    vpc_security_group_ids: '[]',
  },
  makes: `
resource "aws_rds_cluster" "this" {
  count                               = var.create && var.create_cluster ? 1 : 0
  backup_retention_period             = var.backup_retention_period
  cluster_identifier                  = var.name
  copy_tags_to_snapshot               = var.copy_tags_to_snapshot
  database_name                       = var.database_name
  deletion_protection                 = var.deletion_protection
  enabled_cloudwatch_logs_exports     = var.enabled_cloudwatch_logs_exports
  engine                              = var.engine
  engine_mode                         = var.engine_mode
  engine_version                      = var.engine_version
  iam_database_authentication_enabled = var.iam_database_authentication_enabled
  kms_key_id                          = var.kms_key_id
  manage_master_user_password         = var.manage_master_user_password
  master_password                     = var.master_password
  master_username                     = var.master_username
  port                                = var.port
  skip_final_snapshot                 = var.skip_final_snapshot
  storage_encrypted                   = var.storage_encrypted
  tags                                = var.tags
  db_subnet_group_name                = var.db_subnet_group_name == null ? var.unknown : var.db_subnet_group_name
  vpc_security_group_ids              = var.unknown
}
resource "aws_rds_cluster_instance" "this" {
  for_each                        = var.create && var.create_cluster ? var.instances : {}
  cluster_identifier              = aws_rds_cluster.this[0].id
  engine                          = var.engine
  auto_minor_version_upgrade      = try(each.value.auto_minor_version_upgrade, var.auto_minor_version_upgrade)
  ca_cert_identifier              = var.ca_cert_identifier
  instance_class                  = try(each.value.instance_class, var.cluster_instance_class == null ? var.instance_class : var.cluster_instance_class)
  monitoring_interval             = try(each.value.monitoring_interval, var.monitoring_interval)
  performance_insights_enabled    = try(each.value.performance_insights_enabled, var.performance_insights_enabled)
  performance_insights_kms_key_id = try(each.value.performance_insights_kms_key_id, var.performance_insights_kms_key_id)
  publicly_accessible             = try(each.value.publicly_accessible, var.publicly_accessible)
  tags                            = var.tags
}
output "cluster_arn" {
  value = aws_rds_cluster.this[0].arn
}
output "cluster_id" {
  value = aws_rds_cluster.this[0].id
}
`,
};
