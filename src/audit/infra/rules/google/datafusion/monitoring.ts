import { infraRule } from '../../../infra-rule.ts';

/** Data Fusion instance is not monitored. */
export const googleDatafusionMonitoring = infraRule({
  name: 'google-datafusion-monitoring',
  title: 'Data Fusion instance is not monitored',
  severity: 'info',
  cwe: 778,
  what: '`enable_stackdriver_monitoring` is not true.',
  why: 'Misuse that shows in load and errors stays unseen.',
  fix: ['Set `enable_stackdriver_monitoring` to true.'],
  references: ['https://cloud.google.com/data-fusion/docs/concepts/networking'],
  applies: ['google.datafusion.instance'],
  must: { at: 'enable_stackdriver_monitoring', is: true },
  mend: { set: { enable_stackdriver_monitoring: true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "google_data_fusion_instance" "orders" {
  enable_stackdriver_monitoring = false # flaw
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
  enable_stackdriver_monitoring = true
}
variable "wanted" {}
resource "google_data_fusion_instance" "unknown" {
  enable_stackdriver_monitoring = var.wanted
}
`,
  },
});
