import { infraRule } from '../../../infra-rule.ts';
import { noSecretIn } from '../../shared-secrets.ts';

/** Start script of the machine holds a password. */
export const googleComputeStartupScriptSecret = infraRule({
  name: 'google-compute-startup-script-secret',
  title: 'Start script of the machine holds a password',
  severity: 'high',
  confidence: 'medium',
  cwe: 798,
  what: 'Metadata of the machine says a password or key.',
  why: 'Whoever may look at the machine, and every program in it, can read it.',
  fix: ['Let the script fetch it from Secret Manager with the account of the machine.'],
  references: ['https://cloud.google.com/compute/docs/instances/startup-scripts'],
  applies: ['google.compute.machine'],
  must: { check: noSecretIn(['metadata_startup_script', 'metadata.startup-script', 'metadata.user-data']) },
  isSecret: true,
  bad: {
    terraform: `resource "google_compute_instance" "orders" {
  metadata_startup_script = "export ORDERS_PASSWORD=example-only-1234" # flaw
}
`,
  },
  good: {
    terraform: `resource "google_compute_instance" "orders" {
  metadata_startup_script = "export STAGE=test"
}
`,
  },
});
