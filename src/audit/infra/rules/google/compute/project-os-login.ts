import { infraRule } from '../../../infra-rule.ts';

/** OS Login is not on for the project. */
export const googleComputeProjectOsLogin = infraRule({
  name: 'google-compute-project-os-login',
  title: 'OS Login is not on for the project',
  severity: 'low',
  cwe: 287,
  what: 'Keys in metadata decide who signs in to machines.',
  why: 'People who left keep their way in, and no log names who came.',
  fix: ['Set `enable-oslogin` to TRUE in the metadata of the project.'],
  references: ['https://cloud.google.com/compute/docs/oslogin/set-up-oslogin'],
  applies: ['google.compute.project-metadata'],
  must: { at: 'metadata.enable-oslogin', is: ['true', 'yes', 'y', '1'], anyCase: true },
  mend: { set: { 'metadata.enable-oslogin': 'TRUE' }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "google_compute_project_metadata" "orders" {
  metadata = {
    enable-oslogin = "FALSE" # flaw
  }
}
`,
      `resource "google_compute_project_metadata" "orders" {
  metadata = {
    stage = "test"
  }
}
`,
    ],
  },
  good: {
    terraform: `resource "google_compute_project_metadata" "orders" {
  metadata = {
    enable-oslogin = "TRUE"
  }
}
`,
  },
});
