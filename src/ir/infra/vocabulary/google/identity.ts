import type { Kind } from '../kind.ts';

/** Resources that grant roles on something, as Terraform names them. */
const grantable = [
  'artifact_registry_repository',
  'bigquery_dataset',
  'bigquery_table',
  'cloud_run_service',
  'cloud_run_v2_service',
  'cloud_run_v2_job',
  'cloudfunctions_function',
  'cloudfunctions2_function',
  'compute_image',
  'compute_instance',
  'dataproc_cluster',
  'data_catalog_entry_group',
  'endpoints_service',
  'healthcare_dataset',
  'kms_crypto_key',
  'kms_key_ring',
  'notebooks_instance',
  'pubsub_subscription',
  'pubsub_topic',
  'secret_manager_secret',
  'service_account',
  'sourcerepo_repository',
  'spanner_database',
  'spanner_instance',
  'storage_bucket',
];

const holders = ['project', 'folder', 'organization'];

/** `google_storage_bucket_iam_member` is `google.iam.member.storage-bucket`. */
function grants(names: readonly string[], groups: readonly string[]): readonly Kind[] {
  return names.flatMap((name) =>
    ['member', 'binding'].map((form) => ({
      kind: `google.iam.${form}.${name.replaceAll('_', '-')}`,
      types: [`google_${name}_iam_${form}`],
      groups,
    })),
  );
}

/** Who may do what, keys, and what is written down of it. */
export const identityKinds: readonly Kind[] = [
  ...grants(grantable, ['google.iam.grant', 'google.iam.resource-grant']),
  ...grants(holders, ['google.iam.grant', 'google.iam.project-grant']),
  { kind: 'google.iam.policy-document', types: ['google_iam_policy'] },
  ...[...grantable, ...holders].map((name) => ({
    kind: `google.iam.policy.${name.replaceAll('_', '-')}`,
    types: [`google_${name}_iam_policy`],
    groups: ['google.iam.policy'],
  })),
  {
    kind: 'google.iam.audit-config',
    types: [
      'google_project_iam_audit_config',
      'google_folder_iam_audit_config',
      'google_organization_iam_audit_config',
    ],
  },
  {
    kind: 'google.iam.custom-role',
    types: ['google_project_iam_custom_role', 'google_organization_iam_custom_role'],
  },
  { kind: 'google.iam.service-account', types: ['google_service_account'], nameAt: 'account_id' },
  { kind: 'google.iam.service-account-key', types: ['google_service_account_key'] },
  { kind: 'google.iam.workload-pool-provider', types: ['google_iam_workload_identity_pool_provider'] },
  { kind: 'google.project.project', types: ['google_project'] },
  { kind: 'google.project.services', types: ['google_project_services', 'google_project_service'] },
  { kind: 'google.kms.key', types: ['google_kms_crypto_key'] },
  { kind: 'google.kms.key-ring', types: ['google_kms_key_ring'] },
  { kind: 'google.secretmanager.secret', types: ['google_secret_manager_secret'] },
];
