import type { Kind } from '../kind.ts';

/** Data stores of smaller services, their copies, and gateways to them. */
export const holdingKinds: readonly Kind[] = [
  {
    kind: 'aws.lightsail.database',
    types: ['aws_lightsail_database', 'AWS::Lightsail::Database'],
  },
  { kind: 'aws.lightsail.bucket', types: ['aws_lightsail_bucket', 'AWS::Lightsail::Bucket'] },
  {
    kind: 'aws.imagebuilder.recipe',
    types: ['aws_imagebuilder_image_recipe', 'AWS::ImageBuilder::ImageRecipe'],
    reads: { cloudformation: { block_device_mapping: 'BlockDeviceMappings' } },
  },
  { kind: 'aws.timestream.database', types: ['aws_timestreamwrite_database', 'AWS::Timestream::Database'] },
  {
    kind: 'aws.timestream.influx',
    types: ['aws_timestreaminfluxdb_db_instance', 'AWS::Timestream::InfluxDBInstance'],
  },
  { kind: 'aws.qldb.ledger', types: ['aws_qldb_ledger', 'AWS::QLDB::Ledger'] },
  { kind: 'aws.storagegateway.gateway', types: ['aws_storagegateway_gateway'] },
  { kind: 'aws.storagegateway.nfs-share', types: ['aws_storagegateway_nfs_file_share'] },
  { kind: 'aws.storagegateway.smb-share', types: ['aws_storagegateway_smb_file_share'] },
  {
    kind: 'aws.redshiftserverless.namespace',
    types: ['aws_redshiftserverless_namespace', 'AWS::RedshiftServerless::Namespace'],
  },
  {
    kind: 'aws.redshiftserverless.workgroup',
    types: ['aws_redshiftserverless_workgroup', 'AWS::RedshiftServerless::Workgroup'],
  },
  { kind: 'aws.dlm.policy', types: ['aws_dlm_lifecycle_policy', 'AWS::DLM::LifecyclePolicy'] },
];
