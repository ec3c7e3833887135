import { infraRule } from '../../../infra-rule.ts';

/** Secrets of the cluster are encrypted with a key of Google alone. */
export const googleGkeSecretsEncryption = infraRule({
  name: 'google-gke-secrets-encryption',
  title: 'Secrets of the cluster are encrypted with a key of Google alone',
  severity: 'info',
  confidence: 'medium',
  cwe: 311,
  what: 'Encryption of secrets with a key of your own is off.',
  why: 'Who gets at the store of the cluster reads them.',
  fix: ['Set `database_encryption` to ENCRYPTED with a key of Cloud KMS.'],
  references: ['https://cloud.google.com/kubernetes-engine/docs/how-to/encrypting-secrets'],
  applies: ['google.gke.cluster'],
  must: { at: 'database_encryption.state', isNot: 'DECRYPTED', absent: 'fails' },
  bad: {
    terraform: `resource "google_container_cluster" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "google_container_cluster" "orders" {
  database_encryption {
    state    = "ENCRYPTED"
    key_name = "example"
  }
}
`,
  },
});
