import { infraRule } from '../../../infra-rule.ts';

/** Topic is encrypted with a key of Google. */
export const googlePubsubCustomerManagedKey = infraRule({
  name: 'google-pubsub-customer-managed-key',
  title: 'Topic is encrypted with a key of Google',
  severity: 'info',
  cwe: 311,
  what: 'The key of the data is made, kept and rotated by Google alone.',
  why: 'You cannot withdraw it, nor see in a log who used it.',
  fix: ['Set `kms_key_name`.'],
  references: ['https://cloud.google.com/pubsub/docs/encryption'],
  applies: ['google.pubsub.topic'],
  must: { at: 'kms_key_name', isSet: true },
  bad: {
    terraform: `resource "google_pubsub_topic" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "google_pubsub_topic" "orders" {
  kms_key_name = "example"
}
`,
  },
});
