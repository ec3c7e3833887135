import { infraRule } from '../../../infra-rule.ts';

/** Machine switches OS Login off. */
export const googleComputeOsLogin = infraRule({
  name: 'google-compute-os-login',
  title: 'Machine switches OS Login off',
  severity: 'low',
  cwe: 287,
  what: 'Keys in metadata decide who signs in, whatever the project says.',
  why: 'People who left keep their way in, and no log names who came.',
  fix: ['Remove `enable-oslogin` from `metadata`, or set it to TRUE.'],
  references: ['https://cloud.google.com/compute/docs/oslogin'],
  applies: ['google.compute.machine'],
  must: { at: 'metadata.enable-oslogin', isNot: false, anyCase: true },
  bad: {
    terraform: `resource "google_compute_instance" "orders" {
  metadata = {
    enable-oslogin = "FALSE" # flaw
  }
}
`,
  },
  good: {
    terraform: `resource "google_compute_instance" "orders" {
  metadata = {
    enable-oslogin = "TRUE"
  }
}
resource "google_compute_instance" "defaults" {
  name = "orders"
}
`,
  },
});
