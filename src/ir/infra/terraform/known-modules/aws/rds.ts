import type { ModuleOutline } from '../outline.ts';

/** https://registry.terraform.io/modules/terraform-aws-modules/rds/aws, read at 2.0 to 7.2. */
export const rds: ModuleOutline = {
  source: 'terraform-aws-modules/rds/aws',
  version: '7.2.0',
  inputs: {
    allocated_storage: 'null',
    allow_major_version_upgrade: 'false',
    apply_immediately: 'false',
    auto_minor_version_upgrade: 'true',
    availability_zone: 'null',
    backup_retention_period: { '0': '1', '2.29.0': 'null' },
    backup_window: 'null',
    ca_cert_identifier: {
      '0': 'null',
      '1.33.0': '"rds-ca-2015"',
      '2.9.0': '"rds-ca-2019"',
      '2.30.0': 'null',
    },
    cloudwatch_log_group_kms_key_id: 'null',
    cloudwatch_log_group_retention_in_days: '7',
    copy_tags_to_snapshot: { '0': 'false', '7.0.0': 'true' },
    create_cloudwatch_log_group: 'false',
    create_db_instance: 'true',
    create_db_parameter_group: 'true',
    create_db_subnet_group: { '0': 'true', '4.0.0': 'false' },
    create_monitoring_role: 'false',
    create_random_password: 'null',
    db_name: 'null',
    db_subnet_group_name: 'null',
    delete_automated_backups: 'true',
    deletion_protection: 'false',
    enabled_cloudwatch_logs_exports: '[]',
    engine: 'null',
    engine_version: 'null',
    family: 'null',
    iam_database_authentication_enabled: 'false',
    identifier: 'null',
    instance_class: 'null',
    kms_key_id: 'null',
    maintenance_window: 'null',
    major_engine_version: 'null',
    manage_master_user_password: { '0': 'null', '6.0.0': 'true' },
    max_allocated_storage: '0',
    monitoring_interval: '0',
    monitoring_role_arn: 'null',
    monitoring_role_name: 'null',
    multi_az: 'false',
    name: 'null',
    options: '[]',
    parameter_group_name: 'null',
    parameters: '[]',
    password: 'null',
    performance_insights_enabled: 'false',
    performance_insights_kms_key_id: 'null',
    performance_insights_retention_period: '7',
    port: 'null',
    publicly_accessible: 'false',
    replicate_source_db: 'null',
    skip_final_snapshot: { '0': 'true', '2.29.0': 'false' },
    snapshot_identifier: 'null',
    storage_encrypted: { '0': 'false', '4.0.0': 'true' },
    storage_type: 'null',
    subnet_ids: '[]',
    tags: '{}',
    username: 'null',
    vpc_security_group_ids: '[]',
  },
  makes: `
resource "aws_db_instance" "this" {
  count                                 = var.create_db_instance ? 1 : 0
  allocated_storage                     = var.allocated_storage
  allow_major_version_upgrade           = var.allow_major_version_upgrade
  apply_immediately                     = var.apply_immediately
  auto_minor_version_upgrade            = var.auto_minor_version_upgrade
  availability_zone                     = var.availability_zone
  backup_retention_period               = var.backup_retention_period
  backup_window                         = var.backup_window
  ca_cert_identifier                    = var.ca_cert_identifier
  copy_tags_to_snapshot                 = var.copy_tags_to_snapshot
  db_name                               = var.db_name == null ? var.name : var.db_name
  db_subnet_group_name                  = var.create_db_subnet_group ? aws_db_subnet_group.this[0].name : var.db_subnet_group_name
  delete_automated_backups              = var.delete_automated_backups
  deletion_protection                   = var.deletion_protection
  enabled_cloudwatch_logs_exports       = var.enabled_cloudwatch_logs_exports
  engine                                = var.replicate_source_db == null ? var.engine : null
  engine_version                        = var.engine_version
  iam_database_authentication_enabled   = var.iam_database_authentication_enabled
  identifier                            = var.identifier
  instance_class                        = var.instance_class
  kms_key_id                            = var.kms_key_id
  maintenance_window                    = var.maintenance_window
  manage_master_user_password           = var.manage_master_user_password
  max_allocated_storage                 = var.max_allocated_storage
  monitoring_interval                   = var.monitoring_interval
  monitoring_role_arn                   = var.create_monitoring_role ? var.unknown : var.monitoring_role_arn
  multi_az                              = var.multi_az
  parameter_group_name                  = var.create_db_parameter_group ? aws_db_parameter_group.this[0].name : var.parameter_group_name
  password                              = var.password
  performance_insights_enabled          = var.performance_insights_enabled
  performance_insights_kms_key_id       = var.performance_insights_enabled ? var.performance_insights_kms_key_id : null
  performance_insights_retention_period = var.performance_insights_enabled ? var.performance_insights_retention_period : null
  port                                  = var.port
  publicly_accessible                   = var.publicly_accessible
  replicate_source_db                   = var.replicate_source_db
  skip_final_snapshot                   = var.skip_final_snapshot
  snapshot_identifier                   = var.snapshot_identifier
  storage_encrypted                     = var.storage_encrypted
  storage_type                          = var.storage_type
  tags                                  = var.tags
  username                              = var.username
  vpc_security_group_ids                = var.vpc_security_group_ids
}
resource "aws_db_subnet_group" "this" {
  count      = var.create_db_subnet_group ? 1 : 0
  name       = var.db_subnet_group_name
  subnet_ids = var.subnet_ids
}
resource "aws_db_parameter_group" "this" {
  count  = var.create_db_parameter_group ? 1 : 0
  name   = var.parameter_group_name
  family = var.family
  dynamic "parameter" {
    for_each = var.parameters == null ? [] : var.parameters
    content {
      name  = parameter.value.name
      value = parameter.value.value
    }
  }
}
resource "aws_cloudwatch_log_group" "this" {
  for_each          = toset([for log in var.enabled_cloudwatch_logs_exports : log if var.create_db_instance && var.create_cloudwatch_log_group])
  retention_in_days = var.cloudwatch_log_group_retention_in_days
  kms_key_id        = var.cloudwatch_log_group_kms_key_id
}
output "db_instance_id" {
  value = aws_db_instance.this[0].id
}
output "db_instance_identifier" {
  value = aws_db_instance.this[0].identifier
}
output "db_instance_arn" {
  value = aws_db_instance.this[0].arn
}
`,
};
