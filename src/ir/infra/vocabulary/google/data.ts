import type { Kind } from '../kind.ts';

/** Buckets, databases, streams and what moves data. */
export const dataKinds: readonly Kind[] = [
  {
    kind: 'google.storage.bucket',
    types: ['google_storage_bucket'],
    nameAt: 'name',
    reads: { terraform: { uniform_bucket_level_access: 'bucket_policy_only' } },
  },
  {
    kind: 'google.storage.acl',
    types: ['google_storage_bucket_acl', 'google_storage_default_object_acl', 'google_storage_object_acl'],
  },
  {
    kind: 'google.storage.access-control',
    types: [
      'google_storage_bucket_access_control',
      'google_storage_default_object_access_control',
      'google_storage_object_access_control',
    ],
  },
  {
    kind: 'google.sql.instance',
    types: ['google_sql_database_instance'],
    nameAt: 'name',
    reads: {
      terraform: { 'settings.ip_configuration.ipv4_enabled': 'settings.ip_configuration.ipv4_enabled' },
    },
  },
  { kind: 'google.sql.user', types: ['google_sql_user'] },
  { kind: 'google.bigquery.dataset', types: ['google_bigquery_dataset'], nameAt: 'dataset_id' },
  { kind: 'google.bigquery.dataset-access', types: ['google_bigquery_dataset_access'] },
  { kind: 'google.bigquery.table', types: ['google_bigquery_table'] },
  { kind: 'google.bigtable.instance', types: ['google_bigtable_instance'] },
  { kind: 'google.spanner.database', types: ['google_spanner_database'] },
  { kind: 'google.redis.instance', types: ['google_redis_instance'] },
  { kind: 'google.pubsub.topic', types: ['google_pubsub_topic'] },
  { kind: 'google.artifact.repository', types: ['google_artifact_registry_repository'] },
  { kind: 'google.dataflow.job', types: ['google_dataflow_job'] },
  { kind: 'google.dataproc.cluster', types: ['google_dataproc_cluster'] },
  { kind: 'google.datafusion.instance', types: ['google_data_fusion_instance'] },
  { kind: 'google.vertex.dataset', types: ['google_vertex_ai_dataset'], groups: ['google.vertex.any'] },
  {
    kind: 'google.vertex.metadata-store',
    types: ['google_vertex_ai_metadata_store'],
    groups: ['google.vertex.any'],
  },
  { kind: 'google.vertex.endpoint', types: ['google_vertex_ai_endpoint'], groups: ['google.vertex.any'] },
  {
    kind: 'google.vertex.featurestore',
    types: ['google_vertex_ai_featurestore'],
    groups: ['google.vertex.any'],
  },
  {
    kind: 'google.vertex.tensorboard',
    types: ['google_vertex_ai_tensorboard'],
    groups: ['google.vertex.any'],
  },
  {
    kind: 'google.logging.bucket',
    types: [
      'google_logging_project_bucket_config',
      'google_logging_folder_bucket_config',
      'google_logging_organization_bucket_config',
    ],
  },
  {
    kind: 'google.logging.sink',
    types: ['google_logging_project_sink', 'google_logging_folder_sink', 'google_logging_organization_sink'],
  },
  { kind: 'google.alloydb.cluster', types: ['google_alloydb_cluster'] },
  { kind: 'google.filestore.instance', types: ['google_filestore_instance'] },
];
