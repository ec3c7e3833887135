import type { Kind } from '../kind.ts';

const settingsOfFsx = ['Windows', 'Lustre', 'Ontap', 'OpenZFS'].map((name) => `${name}Configuration`);

/** Disks of machines, file systems and copies of them. */
export const fileKinds: readonly Kind[] = [
  { kind: 'aws.ebs.volume', types: ['aws_ebs_volume', 'AWS::EC2::Volume'] },
  { kind: 'aws.ebs.default-encryption', types: ['aws_ebs_encryption_by_default'] },
  {
    kind: 'aws.directory.directory',
    types: [
      'aws_directory_service_directory',
      'AWS::DirectoryService::MicrosoftAD',
      'AWS::DirectoryService::SimpleAD',
    ],
  },
  { kind: 'aws.ebs.snapshot-copy', types: ['aws_ebs_snapshot_copy'] },
  {
    kind: 'aws.ebs.snapshot-block',
    types: ['aws_ebs_snapshot_block_public_access', 'AWS::EC2::SnapshotBlockPublicAccess'],
  },
  {
    kind: 'aws.efs.file-system',
    types: ['aws_efs_file_system', 'AWS::EFS::FileSystem'],
    absorbs: [{ types: ['aws_efs_backup_policy'], via: 'file_system_id', spread: ['backup_policy'] }],
  },
  { kind: 'aws.efs.mount-target', types: ['aws_efs_mount_target', 'AWS::EFS::MountTarget'] },
  { kind: 'aws.efs.access-point', types: ['aws_efs_access_point', 'AWS::EFS::AccessPoint'] },
  { kind: 'aws.efs.policy', types: ['aws_efs_file_system_policy'] },
  {
    kind: 'aws.fsx.file-system',
    types: [
      'aws_fsx_windows_file_system',
      'aws_fsx_lustre_file_system',
      'aws_fsx_ontap_file_system',
      'aws_fsx_openzfs_file_system',
      'AWS::FSx::FileSystem',
    ],
    reads: {
      cloudformation: {
        automatic_backup_retention_days: settingsOfFsx.map((at) => `${at}.AutomaticBackupRetentionDays`),
        copy_tags_to_backups: settingsOfFsx.map((at) => `${at}.CopyTagsToBackups`),
        fsx_admin_password: 'OntapConfiguration.FsxAdminPassword',
        'self_managed_active_directory.password':
          'WindowsConfiguration.SelfManagedActiveDirectoryConfiguration.Password',
      },
    },
  },
  { kind: 'aws.fsx.cache', types: ['aws_fsx_file_cache'] },
  {
    kind: 'aws.fsx.virtual-machine',
    types: ['aws_fsx_ontap_storage_virtual_machine', 'AWS::FSx::StorageVirtualMachine'],
  },
  {
    kind: 'aws.datasync.location',
    types: ['smb', 'object_storage', 'azure_blob', 'hdfs', 'fsx_windows_file_system', 'fsx_ontap_file_system']
      .map((name) => `aws_datasync_location_${name}`)
      .concat(
        ['SMB', 'ObjectStorage', 'AzureBlob', 'HDFS', 'FSxWindows', 'FSxONTAP'].map(
          (name) => `AWS::DataSync::Location${name}`,
        ),
      ),
  },
  { kind: 'aws.datasync.task', types: ['aws_datasync_task', 'AWS::DataSync::Task'] },
];
