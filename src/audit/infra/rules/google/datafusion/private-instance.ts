import { infraRule } from '../../../infra-rule.ts';

/** Data Fusion instance has a public address. */
export const googleDatafusionPrivateInstance = infraRule({
  name: 'google-datafusion-private-instance',
  title: 'Data Fusion instance has a public address',
  severity: 'low',
  cwe: 284,
  what: '`private_instance` is not true.',
  why: 'A stolen token works from anywhere.',
  fix: ['Set `private_instance` to true.'],
  references: ['https://cloud.google.com/data-fusion/docs/concepts/networking'],
  applies: ['google.datafusion.instance'],
  must: { at: 'private_instance', is: true },
  mend: { set: { private_instance: true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "google_data_fusion_instance" "orders" {
  private_instance = false # flaw
}
`,
      `resource "google_data_fusion_instance" "orders" { # flaw
  name = "orders"
}
`,
    ],
  },
  good: {
    terraform: `resource "google_data_fusion_instance" "orders" {
  private_instance = true
}
variable "wanted" {}
resource "google_data_fusion_instance" "unknown" {
  private_instance = var.wanted
}
`,
  },
});
