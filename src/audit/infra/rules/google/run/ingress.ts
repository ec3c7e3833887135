import { infraRule } from '../../../infra-rule.ts';

/** Service can be called from the whole internet. */
export const googleRunIngress = infraRule({
  name: 'google-run-ingress',
  title: 'Service can be called from the whole internet',
  severity: 'info',
  confidence: 'low',
  cwe: 284,
  what: 'Ingress allows everybody.',
  why: 'What is meant for the company alone should be closed to others before roles are asked.',
  fix: [
    'Set `ingress` to INGRESS_TRAFFIC_INTERNAL_ONLY or INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER where the service is not public.',
  ],
  references: ['https://cloud.google.com/run/docs/securing/ingress'],
  applies: ['google.run.any'],
  must: { at: 'ingress', isNot: 'INGRESS_TRAFFIC_ALL' },
  bad: {
    terraform: `resource "google_cloud_run_v2_service" "orders" {
  ingress = "INGRESS_TRAFFIC_ALL" # flaw
}
`,
  },
  good: {
    terraform: `resource "google_cloud_run_v2_service" "orders" {
  ingress = "INGRESS_TRAFFIC_INTERNAL_ONLY"
}
`,
  },
});
