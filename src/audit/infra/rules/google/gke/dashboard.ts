import { infraRule } from '../../../infra-rule.ts';

/** Kubernetes dashboard is installed. */
export const googleGkeDashboard = infraRule({
  name: 'google-gke-dashboard',
  title: 'Kubernetes dashboard is installed',
  severity: 'medium',
  cwe: 284,
  what: 'The add-on of the dashboard is on.',
  why: 'It was taken over again and again, and shows and changes everything its account may.',
  fix: ['Remove `kubernetes_dashboard`; use the console.'],
  references: ['https://cloud.google.com/kubernetes-engine/docs/concepts/dashboards'],
  applies: ['google.gke.cluster'],
  must: { at: 'addons_config.kubernetes_dashboard.disabled', isNot: false },
  bad: {
    terraform: `resource "google_container_cluster" "orders" {
  addons_config {
    kubernetes_dashboard {
      disabled = false # flaw
    }
  }
}
`,
  },
  good: {
    terraform: `resource "google_container_cluster" "orders" {
  name = "orders"
}
`,
  },
});
