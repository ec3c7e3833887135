import type { Kind, Reads } from '../kind.ts';

/** What instances and clusters have in common. */
const shared: Reads = {
  iam_database_authentication_enabled: 'EnableIAMDatabaseAuthentication',
  enabled_cloudwatch_logs_exports: 'EnableCloudwatchLogsExports',
  performance_insights_enabled: ['EnablePerformanceInsights', 'PerformanceInsightsEnabled'],
  performance_insights_kms_key_id: ['PerformanceInsightsKMSKeyId', 'PerformanceInsightsKmsKeyId'],
  manage_master_user_password: 'ManageMasterUserPassword',
};

/** Relational Database Service. */
export const rdsKinds: readonly Kind[] = [
  {
    kind: 'aws.rds.instance',
    types: ['aws_db_instance', 'AWS::RDS::DBInstance'],
    groups: ['aws.rds.instances'],
    reads: {
      cloudformation: {
        ...shared,
        identifier: 'DBInstanceIdentifier',
        replicate_source_db: 'SourceDBInstanceIdentifier',
        snapshot_identifier: 'DBSnapshotIdentifier',
        username: 'MasterUsername',
        password: 'MasterUserPassword',
        vpc_security_group_ids: 'VPCSecurityGroups',
        parameter_group_name: 'DBParameterGroupName',
        multi_az: 'MultiAZ',
        ca_cert_identifier: 'CACertificateIdentifier',
      },
    },
  },
  { kind: 'aws.rds.cluster-instance', types: ['aws_rds_cluster_instance'], groups: ['aws.rds.instances'] },
  {
    kind: 'aws.rds.cluster',
    types: ['aws_rds_cluster', 'AWS::RDS::DBCluster'],
    reads: {
      cloudformation: {
        ...shared,
        cluster_identifier: 'DBClusterIdentifier',
        master_password: 'MasterUserPassword',
        vpc_security_group_ids: 'VpcSecurityGroupIds',
      },
    },
  },
  {
    kind: 'aws.rds.global-cluster',
    types: ['aws_rds_global_cluster', 'AWS::RDS::GlobalCluster'],
    reads: { cloudformation: { source_db_cluster_identifier: 'SourceDBClusterIdentifier' } },
  },
  {
    kind: 'aws.rds.snapshot',
    types: ['aws_db_snapshot', 'aws_db_cluster_snapshot'],
    groups: ['aws.rds.snapshots'],
  },
  {
    kind: 'aws.rds.snapshot-copy',
    types: ['aws_db_snapshot_copy', 'aws_rds_cluster_snapshot_copy'],
    groups: ['aws.rds.snapshots'],
  },
  {
    kind: 'aws.rds.proxy',
    types: ['aws_db_proxy', 'AWS::RDS::DBProxy'],
  },
  {
    kind: 'aws.rds.parameter-group',
    types: [
      'aws_db_parameter_group',
      'aws_rds_cluster_parameter_group',
      'AWS::RDS::DBParameterGroup',
      'AWS::RDS::DBClusterParameterGroup',
    ],
  },
  {
    kind: 'aws.rds.security-group',
    types: ['aws_db_security_group', 'AWS::RDS::DBSecurityGroup'],
    reads: { cloudformation: { ingress: 'DBSecurityGroupIngress' } },
  },
  { kind: 'aws.rds.activity-stream', types: ['aws_rds_cluster_activity_stream'] },
  { kind: 'aws.rds.security-group-ingress', types: ['AWS::RDS::DBSecurityGroupIngress'] },
  { kind: 'aws.rds.auto-backup', types: ['aws_db_instance_automated_backups_replication'] },
  {
    kind: 'aws.rds.option-group',
    types: ['aws_db_option_group', 'AWS::RDS::OptionGroup'],
  },
  { kind: 'aws.rds.event-subscription', types: ['aws_db_event_subscription', 'AWS::RDS::EventSubscription'] },
];
