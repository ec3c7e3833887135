import type { Kind, Reads } from '../kind.ts';

/** Logs of a domain, by their names. */
const logsOfDomain: Reads = Object.fromEntries(
  ['INDEX_SLOW_LOGS', 'SEARCH_SLOW_LOGS', 'ES_APPLICATION_LOGS', 'AUDIT_LOGS'].flatMap((log) => [
    [`log_publishing_options.${log}.enabled`, `LogPublishingOptions.${log}.Enabled`],
    [
      `log_publishing_options.${log}.cloudwatch_log_group_arn`,
      `LogPublishingOptions.${log}.CloudWatchLogsLogGroupArn`,
    ],
  ]),
);

/** Search, warehouses, and what reads, copies and learns from them. */
export const analyticsKinds: readonly Kind[] = [
  {
    kind: 'aws.opensearch.domain',
    types: [
      'aws_opensearch_domain',
      'aws_elasticsearch_domain',
      'AWS::OpenSearchService::Domain',
      'AWS::Elasticsearch::Domain',
    ],
    ownKeys: ['LogPublishingOptions'],
    absorbs: [
      {
        types: ['aws_opensearch_domain_policy', 'aws_elasticsearch_domain_policy'],
        via: 'domain_name',
        spread: ['access_policies'],
      },
    ],
    nameAt: 'domain_name',
    reads: {
      cloudformation: {
        encrypt_at_rest: 'EncryptionAtRestOptions',
        node_to_node_encryption: 'NodeToNodeEncryptionOptions',
        vpc_options: 'VPCOptions',
        cluster_config: ['ClusterConfig', 'ElasticsearchClusterConfig'],
        'domain_endpoint_options.enforce_https': 'DomainEndpointOptions.EnforceHTTPS',
        'domain_endpoint_options.tls_security_policy': 'DomainEndpointOptions.TLSSecurityPolicy',
        ...logsOfDomain,
      },
    },
  },
  {
    kind: 'aws.opensearch.policy',
    types: ['aws_opensearch_domain_policy', 'aws_elasticsearch_domain_policy'],
  },
  {
    kind: 'aws.redshift.cluster',
    types: ['aws_redshift_cluster', 'AWS::Redshift::Cluster'],
    absorbs: [{ types: ['aws_redshift_logging'], via: 'cluster_identifier', as: 'logging' }],
    nameAt: 'cluster_identifier',
    reads: { cloudformation: { logging: 'LoggingProperties', database_name: 'DBName' } },
  },
  {
    kind: 'aws.redshift.parameters',
    types: ['aws_redshift_parameter_group', 'AWS::Redshift::ClusterParameterGroup'],
    reads: { cloudformation: { parameter: 'Parameters' } },
  },
  {
    kind: 'aws.athena.workgroup',
    types: ['aws_athena_workgroup', 'AWS::Athena::WorkGroup'],
    reads: {
      cloudformation: {
        configuration: 'WorkGroupConfiguration',
        'configuration.enforce_workgroup_configuration':
          'WorkGroupConfiguration.EnforceWorkGroupConfiguration',
      },
    },
  },
  { kind: 'aws.athena.database', types: ['aws_athena_database'] },
  {
    kind: 'aws.glue.security',
    types: ['aws_glue_security_configuration', 'AWS::Glue::SecurityConfiguration'],
    reads: {
      cloudformation: {
        'encryption_configuration.s3_encryption': 'EncryptionConfiguration.S3Encryptions',
        'encryption_configuration.cloudwatch_encryption.cloudwatch_encryption_mode':
          'EncryptionConfiguration.CloudWatchEncryption.CloudWatchEncryptionMode',
      },
    },
  },
  {
    kind: 'aws.glue.catalog',
    types: ['aws_glue_data_catalog_encryption_settings', 'AWS::Glue::DataCatalogEncryptionSettings'],
  },
  { kind: 'aws.glue.policy', types: ['aws_glue_resource_policy'], groups: ['aws.resource-policy'] },
  { kind: 'aws.glue.job', types: ['aws_glue_job', 'AWS::Glue::Job'] },
  {
    kind: 'aws.glue.crawler',
    types: ['aws_glue_crawler', 'AWS::Glue::Crawler'],
    reads: { cloudformation: { security_configuration: 'CrawlerSecurityConfiguration' } },
  },
  { kind: 'aws.glue.endpoint', types: ['aws_glue_dev_endpoint', 'AWS::Glue::DevEndpoint'] },
  { kind: 'aws.emr.cluster', types: ['aws_emr_cluster', 'AWS::EMR::Cluster'] },
  {
    kind: 'aws.emr.security',
    types: ['aws_emr_security_configuration', 'AWS::EMR::SecurityConfiguration'],
    reads: { cloudformation: { configuration: 'SecurityConfiguration' } },
  },
  { kind: 'aws.emr.public-block', types: ['aws_emr_block_public_access_configuration'] },
  { kind: 'aws.dms.s3-endpoint', types: ['aws_dms_s3_endpoint'] },
  {
    kind: 'aws.dms.instance',
    types: ['aws_dms_replication_instance', 'AWS::DMS::ReplicationInstance'],
    reads: { cloudformation: { kms_key_arn: 'KmsKeyId' } },
  },
  {
    kind: 'aws.dms.endpoint',
    types: ['aws_dms_endpoint', 'AWS::DMS::Endpoint'],
    reads: { cloudformation: { kms_key_arn: 'KmsKeyId' } },
  },
  {
    kind: 'aws.sagemaker.notebook',
    types: ['aws_sagemaker_notebook_instance', 'AWS::SageMaker::NotebookInstance'],
  },
  {
    kind: 'aws.sagemaker.endpoint-configuration',
    types: ['aws_sagemaker_endpoint_configuration', 'AWS::SageMaker::EndpointConfig'],
    reads: { cloudformation: { kms_key_arn: 'KmsKeyId' } },
  },
  { kind: 'aws.redshift.snapshot-grant', types: ['aws_redshift_snapshot_copy_grant'] },
  { kind: 'aws.sagemaker.model', types: ['aws_sagemaker_model', 'AWS::SageMaker::Model'] },
  { kind: 'aws.sagemaker.domain', types: ['aws_sagemaker_domain', 'AWS::SageMaker::Domain'] },
  {
    kind: 'aws.sagemaker.flow',
    types: ['aws_sagemaker_flow_definition', 'AWS::SageMaker::FlowDefinition'],
  },
  {
    kind: 'aws.sagemaker.quality-job',
    types: ['aws_sagemaker_data_quality_job_definition', 'AWS::SageMaker::DataQualityJobDefinition'],
  },
  { kind: 'aws.workspaces.workspace', types: ['aws_workspaces_workspace', 'AWS::WorkSpaces::Workspace'] },
];
