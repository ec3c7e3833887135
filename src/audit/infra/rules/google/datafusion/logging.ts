import { infraRule } from '../../../infra-rule.ts';

/** Data Fusion instance sends its logs nowhere. */
export const googleDatafusionLogging = infraRule({
  name: 'google-datafusion-logging',
  title: 'Data Fusion instance sends its logs nowhere',
  severity: 'info',
  cwe: 778,
  what: '`enable_stackdriver_logging` is not true.',
  why: 'Who ran what cannot be told.',
  fix: ['Set `enable_stackdriver_logging` to true.'],
  references: ['https://cloud.google.com/data-fusion/docs/concepts/networking'],
  applies: ['google.datafusion.instance'],
  must: { at: 'enable_stackdriver_logging', is: true },
  mend: { set: { enable_stackdriver_logging: true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "google_data_fusion_instance" "orders" {
  enable_stackdriver_logging = false # flaw
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
  enable_stackdriver_logging = true
}
variable "wanted" {}
resource "google_data_fusion_instance" "unknown" {
  enable_stackdriver_logging = var.wanted
}
`,
  },
});
