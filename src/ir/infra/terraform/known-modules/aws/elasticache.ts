import type { ModuleOutline } from '../outline.ts';

/** https://registry.terraform.io/modules/terraform-aws-modules/elasticache/aws, read at 1.0 to 1.10. */
export const elasticache: ModuleOutline = {
  source: 'terraform-aws-modules/elasticache/aws',
  version: '1.10.3',
  inputs: {
    at_rest_encryption_enabled: 'true',
    auth_token: 'null',
    auto_minor_version_upgrade: 'null',
    automatic_failover_enabled: 'null',
    cluster_id: '""',
    create: 'true',
    create_cluster: 'false',
    create_replication_group: 'true',
    description: 'null',
    engine: '"redis"',
    engine_version: 'null',
    kms_key_arn: 'null',
    multi_az_enabled: 'false',
    node_type: 'null',
    num_cache_clusters: 'null',
    port: 'null',
    replication_group_id: 'null',
    snapshot_retention_limit: 'null',
    tags: '{}',
    transit_encryption_enabled: 'true',
  },
  makes: `
resource "aws_elasticache_replication_group" "this" {
  count                      = var.create && var.create_replication_group && !var.create_cluster ? 1 : 0
  at_rest_encryption_enabled = var.at_rest_encryption_enabled
  auth_token                 = var.auth_token
  auto_minor_version_upgrade = var.auto_minor_version_upgrade
  automatic_failover_enabled = var.automatic_failover_enabled
  description                = var.description
  engine                     = var.engine
  engine_version             = var.engine_version
  kms_key_id                 = var.at_rest_encryption_enabled ? var.kms_key_arn : null
  multi_az_enabled           = var.multi_az_enabled
  node_type                  = var.node_type
  num_cache_clusters         = var.num_cache_clusters
  port                       = var.port
  replication_group_id       = var.replication_group_id
  snapshot_retention_limit   = var.snapshot_retention_limit
  subnet_group_name          = var.unknown
  security_group_ids         = var.unknown
  tags                       = var.tags
  transit_encryption_enabled = var.transit_encryption_enabled
}
output "replication_group_arn" {
  value = aws_elasticache_replication_group.this[0].arn
}
`,
};
