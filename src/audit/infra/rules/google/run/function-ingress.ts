import { infraRule } from '../../../infra-rule.ts';

/** Function can be called from the whole internet. */
export const googleRunFunctionIngress = infraRule({
  name: 'google-run-function-ingress',
  title: 'Function can be called from the whole internet',
  severity: 'low',
  confidence: 'medium',
  cwe: 284,
  what: 'Ingress allows everybody.',
  why: 'Only roles stand between everybody and the program.',
  fix: ['Set `ingress_settings` to ALLOW_INTERNAL_ONLY or ALLOW_INTERNAL_AND_GCLB.'],
  references: ['https://cloud.google.com/functions/docs/networking/network-settings'],
  applies: ['google.functions.function'],
  where: {
    any: [
      { at: 'event_trigger', isSet: false },
      { at: 'trigger_http', is: true },
    ],
  },
  must: {
    any: [
      { at: 'ingress_settings', is: ['ALLOW_INTERNAL_ONLY', 'ALLOW_INTERNAL_AND_GCLB'] },
      { at: 'service_config.ingress_settings', is: ['ALLOW_INTERNAL_ONLY', 'ALLOW_INTERNAL_AND_GCLB'] },
    ],
  },
  mend: { set: { ingress_settings: 'ALLOW_INTERNAL_ONLY' } },
  bad: {
    terraform: [
      `resource "google_cloudfunctions_function" "orders" {
  ingress_settings = "ALLOW_ALL" # flaw
}
`,
      `resource "google_cloudfunctions_function" "orders" { # flaw
  name = "orders"
}
`,
    ],
  },
  good: {
    terraform: `resource "google_cloudfunctions_function" "orders" {
  ingress_settings = "ALLOW_INTERNAL_ONLY"
}
variable "wanted" {}
resource "google_cloudfunctions_function" "unknown" {
  ingress_settings = var.wanted
}
`,
  },
});
