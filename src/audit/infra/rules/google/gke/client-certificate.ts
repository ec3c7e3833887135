import { infraRule } from '../../../infra-rule.ts';

/** Cluster issues a certificate that opens it. */
export const googleGkeClientCertificate = infraRule({
  name: 'google-gke-client-certificate',
  title: 'Cluster issues a certificate that opens it',
  severity: 'low',
  cwe: 287,
  what: 'A client certificate for the API is made with the cluster.',
  why: 'It cannot be withdrawn and belongs to nobody.',
  fix: ['Set `issue_client_certificate` to false, or leave `master_auth` out.'],
  references: ['https://cloud.google.com/kubernetes-engine/docs/how-to/hardening-your-cluster'],
  applies: ['google.gke.cluster'],
  must: { at: 'master_auth.client_certificate_config.issue_client_certificate', isNot: true },
  bad: {
    terraform: `resource "google_container_cluster" "orders" {
  master_auth {
    client_certificate_config {
      issue_client_certificate = true # flaw
    }
  }
}
`,
  },
  good: {
    terraform: `resource "google_container_cluster" "orders" {
  master_auth {
    client_certificate_config {
      issue_client_certificate = false
    }
  }
}
`,
  },
});
