import { infraRule } from '../../../infra-rule.ts';

/** Notebook has a public address. */
export const googleNotebooksPublicIp = infraRule({
  name: 'google-notebooks-public-ip',
  title: 'Notebook has a public address',
  severity: 'low',
  cwe: 284,
  what: 'The machine of the notebook can be reached from the internet.',
  why: 'Notebooks run code by design and hold access to data.',
  fix: ['Set `no_public_ip` (`gce_setup.disable_public_ip`) to true.'],
  references: ['https://cloud.google.com/vertex-ai/docs/workbench/instances/create'],
  applies: ['google.notebooks.instance', 'google.workbench.instance'],
  must: {
    any: [
      { at: 'no_public_ip', is: true },
      { at: 'gce_setup.disable_public_ip', is: true },
    ],
  },
  bad: {
    terraform: [
      `resource "google_notebooks_instance" "orders" { # flaw
  name = "orders"
}
`,
      `resource "google_notebooks_instance" "orders" {
  no_public_ip = false # flaw
}
`,
    ],
  },
  good: {
    terraform: `resource "google_notebooks_instance" "orders" {
  no_public_ip = true
}
resource "google_workbench_instance" "orders" {
  gce_setup {
    disable_public_ip = true
  }
}
`,
  },
});
