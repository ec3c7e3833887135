import { infraRule } from '../../../infra-rule.ts';

/** Builds run on machines with public addresses. */
export const googleRunBuildExternalIp = infraRule({
  name: 'google-run-build-external-ip',
  title: 'Builds run on machines with public addresses',
  severity: 'low',
  cwe: 284,
  what: 'Workers of the pool have public addresses.',
  why: 'What is built, and the secrets for it, are a step closer to the internet.',
  fix: ['Set `worker_config.no_external_ip` to true.'],
  references: ['https://cloud.google.com/build/docs/private-pools/create-manage-private-pools'],
  applies: ['google.build.worker-pool'],
  must: { at: 'worker_config.no_external_ip', is: true },
  mend: { set: { 'worker_config.no_external_ip': true } },
  bad: {
    terraform: [
      `resource "google_cloudbuild_worker_pool" "orders" {
  worker_config {
    no_external_ip = false # flaw
  }
}
`,
      `resource "google_cloudbuild_worker_pool" "orders" { # flaw
  name = "orders"
}
`,
    ],
  },
  good: {
    terraform: `resource "google_cloudbuild_worker_pool" "orders" {
  worker_config {
    no_external_ip = true
  }
}
variable "wanted" {}
resource "google_cloudbuild_worker_pool" "unknown" {
  worker_config {
    no_external_ip = var.wanted
  }
}
`,
  },
});
