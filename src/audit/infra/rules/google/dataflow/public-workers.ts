import { infraRule } from '../../../infra-rule.ts';

/** Workers of the job have public addresses. */
export const googleDataflowPublicWorkers = infraRule({
  name: 'google-dataflow-public-workers',
  title: 'Workers of the job have public addresses',
  severity: 'low',
  cwe: 284,
  what: 'Machines of the job can be reached from the internet, as far as firewalls let that happen.',
  why: 'Every port that is opened by mistake is open to everybody.',
  fix: ['Set `ip_configuration` to WORKER_IP_PRIVATE.'],
  references: ['https://cloud.google.com/dataflow/docs/guides/routes-firewall'],
  applies: ['google.dataflow.job'],
  must: { at: 'ip_configuration', is: 'WORKER_IP_PRIVATE' },
  mend: { set: { ip_configuration: 'WORKER_IP_PRIVATE' } },
  bad: {
    terraform: [
      `resource "google_dataflow_job" "orders" {
  ip_configuration = "WORKER_IP_PUBLIC" # flaw
}
`,
      `resource "google_dataflow_job" "orders" { # flaw
  name = "orders"
}
`,
    ],
  },
  good: {
    terraform: `resource "google_dataflow_job" "orders" {
  ip_configuration = "WORKER_IP_PRIVATE"
}
variable "wanted" {}
resource "google_dataflow_job" "unknown" {
  ip_configuration = var.wanted
}
`,
  },
});
