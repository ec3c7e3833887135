import type { Kind } from '../kind.ts';

/** Caches, and databases of documents and graphs. */
export const cachesKinds: readonly Kind[] = [
  {
    kind: 'aws.elasticache.group',
    types: ['aws_elasticache_replication_group', 'AWS::ElastiCache::ReplicationGroup'],
  },
  {
    kind: 'aws.elasticache.cluster',
    types: ['aws_elasticache_cluster', 'AWS::ElastiCache::CacheCluster'],
    reads: { cloudformation: { subnet_group_name: 'CacheSubnetGroupName' } },
  },
  {
    kind: 'aws.memorydb.cluster',
    types: ['aws_memorydb_cluster', 'AWS::MemoryDB::Cluster'],
    reads: { cloudformation: { kms_key_arn: 'KmsKeyId', tls_enabled: 'TLSEnabled' } },
  },
  {
    kind: 'aws.dax.cluster',
    types: ['aws_dax_cluster', 'AWS::DAX::Cluster'],
    reads: { cloudformation: { 'server_side_encryption.enabled': 'SSESpecification.SSEEnabled' } },
  },
  {
    kind: 'aws.docdb.cluster',
    types: ['aws_docdb_cluster', 'AWS::DocDB::DBCluster'],
    reads: { cloudformation: { enabled_cloudwatch_logs_exports: 'EnableCloudwatchLogsExports' } },
  },
  {
    kind: 'aws.docdb.parameters',
    types: ['aws_docdb_cluster_parameter_group', 'AWS::DocDB::DBClusterParameterGroup'],
  },
  { kind: 'aws.docdb.global', types: ['aws_docdb_global_cluster'] },
  {
    kind: 'aws.neptune.cluster',
    types: ['aws_neptune_cluster', 'AWS::Neptune::DBCluster'],
    reads: {
      cloudformation: { iam_database_authentication_enabled: 'IamAuthEnabled', kms_key_arn: 'KmsKeyId' },
    },
  },
  { kind: 'aws.neptune.snapshot', types: ['aws_neptune_cluster_snapshot'] },
  { kind: 'aws.memorydb.snapshot', types: ['aws_memorydb_snapshot'] },
  { kind: 'aws.neptune.instance', types: ['aws_neptune_cluster_instance', 'AWS::Neptune::DBInstance'] },
];
