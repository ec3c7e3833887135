import { infraRule } from '../../../infra-rule.ts';

/** Vertex AI resource is encrypted with a key of Google. */
export const googleVertexCustomerManagedKey = infraRule({
  name: 'google-vertex-customer-managed-key',
  title: 'Vertex AI resource is encrypted with a key of Google',
  severity: 'info',
  cwe: 311,
  what: 'The key of the data is made, kept and rotated by Google alone.',
  why: 'You cannot withdraw it, nor see in a log who used it.',
  fix: ['Set `encryption_spec.kms_key_name`.'],
  references: ['https://cloud.google.com/vertex-ai/docs/general/cmek'],
  applies: ['google.vertex.any'],
  must: { at: 'encryption_spec.kms_key_name', isSet: true },
  bad: {
    terraform: `resource "google_vertex_ai_dataset" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "google_vertex_ai_dataset" "orders" {
  encryption_spec {
    kms_key_name = "example"
  }
}
`,
  },
});
