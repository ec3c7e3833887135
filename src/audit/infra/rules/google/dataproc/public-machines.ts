import { infraRule } from '../../../infra-rule.ts';

/** Machines of the Dataproc cluster have public addresses. */
export const googleDataprocPublicMachines = infraRule({
  name: 'google-dataproc-public-machines',
  title: 'Machines of the Dataproc cluster have public addresses',
  severity: 'low',
  cwe: 284,
  what: 'Machines can be reached from the internet, as far as firewalls let that happen.',
  why: 'Interfaces of Hadoop ask for no password.',
  fix: ['Set `cluster_config.gce_cluster_config.internal_ip_only` to true.'],
  references: ['https://cloud.google.com/dataproc/docs/concepts/configuring-clusters/network'],
  applies: ['google.dataproc.cluster'],
  must: { at: 'cluster_config.gce_cluster_config.internal_ip_only', is: true },
  mend: { set: { 'cluster_config.gce_cluster_config.internal_ip_only': true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "google_dataproc_cluster" "orders" {
  cluster_config {
    gce_cluster_config {
      internal_ip_only = false # flaw
    }
  }
}
`,
      `resource "google_dataproc_cluster" "orders" { # flaw
  name = "orders"
}
`,
    ],
  },
  good: {
    terraform: `resource "google_dataproc_cluster" "orders" {
  cluster_config {
    gce_cluster_config {
      internal_ip_only = true
    }
  }
}
variable "wanted" {}
resource "google_dataproc_cluster" "unknown" {
  cluster_config {
    gce_cluster_config {
      internal_ip_only = var.wanted
    }
  }
}
`,
  },
});
