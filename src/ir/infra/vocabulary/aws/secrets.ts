import type { Kind } from '../kind.ts';

/** Keys and secrets. */
export const secretsKinds: readonly Kind[] = [
  {
    kind: 'aws.kms.key',
    types: ['aws_kms_key', 'AWS::KMS::Key'],
    reads: {
      terraform: { key_spec: 'customer_master_key_spec' },
      'terraform-plan': { key_spec: 'customer_master_key_spec' },
      cloudformation: {
        deletion_window_in_days: 'PendingWindowInDays',
        is_enabled: 'Enabled',
        policy: 'KeyPolicy',
      },
    },
  },
  {
    kind: 'aws.secretsmanager.secret',
    types: ['aws_secretsmanager_secret', 'AWS::SecretsManager::Secret'],
    absorbs: [
      {
        types: ['aws_secretsmanager_secret_rotation', 'AWS::SecretsManager::RotationSchedule'],
        via: 'secret_id',
        as: 'rotation',
      },
    ],
  },
  {
    kind: 'aws.secretsmanager.rotation',
    types: ['aws_secretsmanager_secret_rotation', 'AWS::SecretsManager::RotationSchedule'],
  },
  {
    kind: 'aws.secretsmanager.policy',
    types: ['aws_secretsmanager_secret_policy', 'AWS::SecretsManager::ResourcePolicy'],
    groups: ['aws.resource-policy'],
    reads: { cloudformation: { policy: 'ResourcePolicy' } },
  },
  { kind: 'aws.kms.policy', types: ['aws_kms_key_policy'], groups: ['aws.resource-policy'] },
  { kind: 'aws.secretsmanager.version', types: ['aws_secretsmanager_secret_version'] },
  { kind: 'aws.ssm.document', types: ['aws_ssm_document', 'AWS::SSM::Document'], ownKeys: ['Content'] },
  { kind: 'aws.ssm.parameter', types: ['aws_ssm_parameter', 'AWS::SSM::Parameter'] },
];
