import type { Kind } from '../kind.ts';

/** Services that record and watch. */
export const watchingKinds: readonly Kind[] = [
  {
    kind: 'aws.cloudtrail.trail',
    types: ['aws_cloudtrail', 'AWS::CloudTrail::Trail'],
    reads: {
      cloudformation: {
        enable_logging: 'IsLogging',
        cloud_watch_logs_group_arn: 'CloudWatchLogsLogGroupArn',
        cloud_watch_logs_role_arn: 'CloudWatchLogsRoleArn',
        kms_key_id: 'KMSKeyId',
        s3_bucket_name: 'S3BucketName',
      },
    },
  },
  {
    kind: 'aws.cloudtrail.data-store',
    types: ['aws_cloudtrail_event_data_store', 'AWS::CloudTrail::EventDataStore'],
  },
  { kind: 'aws.logs.group', types: ['aws_cloudwatch_log_group', 'AWS::Logs::LogGroup'] },
  { kind: 'aws.cloudwatch.alarm', types: ['aws_cloudwatch_metric_alarm', 'AWS::CloudWatch::Alarm'] },
  {
    kind: 'aws.config.aggregator',
    types: ['aws_config_configuration_aggregator', 'AWS::Config::ConfigurationAggregator'],
    reads: {
      cloudformation: {
        account_aggregation_source: 'AccountAggregationSources',
        'account_aggregation_source.all_regions': 'AccountAggregationSources.AllAwsRegions',
        'organization_aggregation_source.all_regions': 'OrganizationAggregationSource.AllAwsRegions',
      },
    },
  },
  {
    kind: 'aws.config.recorder',
    types: ['aws_config_configuration_recorder', 'AWS::Config::ConfigurationRecorder'],
  },
  { kind: 'aws.config.recorder-status', types: ['aws_config_configuration_recorder_status'] },
  { kind: 'aws.guardduty.detector', types: ['aws_guardduty_detector', 'AWS::GuardDuty::Detector'] },
  {
    kind: 'aws.backup.vault',
    types: ['aws_backup_vault', 'AWS::Backup::BackupVault'],
    reads: { cloudformation: { kms_key_arn: 'EncryptionKeyArn', name: 'BackupVaultName' } },
  },
];
