import type { Kind, Reads } from '../kind.ts';

const isOn = { true: 'Enabled', false: 'Suspended' };
const cannedLists = {
  PublicRead: 'public-read',
  PublicReadWrite: 'public-read-write',
  AuthenticatedRead: 'authenticated-read',
  Private: 'private',
  LogDeliveryWrite: 'log-delivery-write',
  AwsExecRead: 'aws-exec-read',
  BucketOwnerRead: 'bucket-owner-read',
  BucketOwnerFullControl: 'bucket-owner-full-control',
};

/** What the provider's third version wrote into the bucket itself. */
const bucketOfOld: Reads = {
  'versioning_configuration.status': { at: 'versioning.enabled', means: isOn },
  'versioning_configuration.mfa_delete': {
    at: 'versioning.mfa_delete',
    means: { true: 'Enabled', false: 'Disabled' },
  },
  'lifecycle_configuration.rule': 'lifecycle_rule',
  'access_control_policy.grant': 'grant',
  object_lock_enabled: {
    at: 'object_lock_configuration.object_lock_enabled',
    means: { Enabled: true },
  },
};

/** Simple Storage Service. Since version 4 of Terraform's provider most of a bucket is said by satellites of it. */
export const s3Kinds: readonly Kind[] = [
  {
    kind: 'aws.s3.bucket',
    types: ['aws_s3_bucket', 'AWS::S3::Bucket'],
    nameAt: 'bucket',
    absorbs: [
      { types: ['aws_s3_bucket_acl'], via: 'bucket', spread: ['acl', 'access_control_policy'] },
      { types: ['aws_s3_bucket_versioning'], via: 'bucket', spread: ['versioning_configuration'] },
      { types: ['aws_s3_bucket_logging'], via: 'bucket', as: 'logging' },
      { types: ['aws_s3_bucket_public_access_block'], via: 'bucket', as: 'public_access_block' },
      {
        types: ['aws_s3_bucket_server_side_encryption_configuration'],
        via: 'bucket',
        as: 'server_side_encryption_configuration',
      },
      { types: ['aws_s3_bucket_lifecycle_configuration'], via: 'bucket', as: 'lifecycle_configuration' },
      { types: ['aws_s3_bucket_website_configuration'], via: 'bucket', as: 'website' },
      { types: ['aws_s3_bucket_cors_configuration'], via: 'bucket', spread: ['cors_rule'] },
      { types: ['aws_s3_bucket_replication_configuration'], via: 'bucket', as: 'replication_configuration' },
      { types: ['aws_s3_bucket_object_lock_configuration'], via: 'bucket', as: 'object_lock_configuration' },
      { types: ['aws_s3_bucket_ownership_controls'], via: 'bucket', as: 'ownership_controls' },
      { types: ['aws_s3_bucket_notification'], via: 'bucket', as: 'notification' },
      { types: ['aws_s3_bucket_policy', 'AWS::S3::BucketPolicy'], via: 'bucket', spread: ['policy'] },
    ],
    reads: {
      terraform: bucketOfOld,
      cloudformation: {
        bucket: 'BucketName',
        acl: { at: 'AccessControl', means: cannedLists },
        'logging.target_bucket': [
          'LoggingConfiguration.DestinationBucketName',
          'LoggingConfiguration.LogFilePrefix',
        ],
        public_access_block: 'PublicAccessBlockConfiguration',
        'server_side_encryption_configuration.rule': 'BucketEncryption.ServerSideEncryptionConfiguration',
        'lifecycle_configuration.rule': 'LifecycleConfiguration.Rules',
        website: 'WebsiteConfiguration',
        cors_rule: 'CorsConfiguration.CorsRules',
        'ownership_controls.rule': 'OwnershipControls.Rules',
        notification: 'NotificationConfiguration',
      },
    },
  },
  {
    kind: 'aws.s3.bucket-acl',
    types: ['aws_s3_bucket_acl'],
  },
  {
    kind: 'aws.s3.bucket-policy',
    types: ['aws_s3_bucket_policy', 'AWS::S3::BucketPolicy'],
    groups: ['aws.resource-policy'],
    reads: { cloudformation: { policy: 'PolicyDocument' } },
  },
  { kind: 'aws.s3.public-access-block', types: ['aws_s3_bucket_public_access_block'] },
  { kind: 'aws.s3.account-public-access-block', types: ['aws_s3_account_public_access_block'] },
  { kind: 'aws.s3.ownership-controls', types: ['aws_s3_bucket_ownership_controls'] },
  { kind: 'aws.s3.versioning', types: ['aws_s3_bucket_versioning'] },
  { kind: 'aws.s3.lifecycle', types: ['aws_s3_bucket_lifecycle_configuration'] },
  { kind: 'aws.s3.cors', types: ['aws_s3_bucket_cors_configuration'] },
  { kind: 'aws.s3.website', types: ['aws_s3_bucket_website_configuration'] },
  {
    kind: 'aws.s3.access-point',
    types: ['aws_s3_access_point', 'AWS::S3::AccessPoint'],
    groups: ['aws.s3.access-points'],
  },
  {
    kind: 'aws.s3.multi-region-access-point',
    types: ['aws_s3control_multi_region_access_point', 'AWS::S3::MultiRegionAccessPoint'],
    groups: ['aws.s3.access-points'],
    reads: {
      terraform: { public_access_block_configuration: 'details.public_access_block' },
    },
  },
  {
    kind: 'aws.s3.access-point-policy',
    types: ['aws_s3control_access_point_policy', 'AWS::S3::MultiRegionAccessPointPolicy'],
  },
  { kind: 'aws.s3.object', types: ['aws_s3_object', 'aws_s3_bucket_object'], groups: ['aws.s3.objects'] },
  { kind: 'aws.s3.object-copy', types: ['aws_s3_object_copy'], groups: ['aws.s3.objects'] },
  { kind: 'aws.glacier.vault', types: ['aws_glacier_vault'] },
  { kind: 'aws.glacier.vault-lock', types: ['aws_glacier_vault_lock'] },
];
