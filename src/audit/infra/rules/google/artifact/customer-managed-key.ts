import { infraRule } from '../../../infra-rule.ts';

/** Repository of packages is encrypted with a key of Google. */
export const googleArtifactCustomerManagedKey = infraRule({
  name: 'google-artifact-customer-managed-key',
  title: 'Repository of packages is encrypted with a key of Google',
  severity: 'info',
  cwe: 311,
  what: 'The key of the data is made, kept and rotated by Google alone.',
  why: 'You cannot withdraw it, nor see in a log who used it.',
  fix: ['Set `kms_key_name`.'],
  references: ['https://cloud.google.com/artifact-registry/docs/cmek'],
  applies: ['google.artifact.repository'],
  must: { at: 'kms_key_name', isSet: true },
  bad: {
    terraform: `resource "google_artifact_registry_repository" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "google_artifact_registry_repository" "orders" {
  kms_key_name = "example"
}
`,
  },
});
