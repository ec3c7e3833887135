import { infraRule } from '../../../infra-rule.ts';

/** Project begins with the default network. */
export const googleProjectDefaultNetwork = infraRule({
  name: 'google-project-default-network',
  title: 'Project begins with the default network',
  severity: 'low',
  cwe: 284,
  what: 'A network with open SSH and Remote Desktop is made with the project.',
  why: 'Machines are placed in it because it is there.',
  fix: ['Set `auto_create_network` to false.'],
  references: ['https://cloud.google.com/vpc/docs/vpc'],
  applies: ['google.project.project'],
  must: { at: 'auto_create_network', is: false },
  mend: { set: { auto_create_network: false } },
  bad: {
    terraform: [
      `resource "google_project" "orders" {
  auto_create_network = true # flaw
}
`,
      `resource "google_project" "orders" { # flaw
  name = "orders"
}
`,
    ],
  },
  good: {
    terraform: `resource "google_project" "orders" {
  auto_create_network = false
}
variable "wanted" {}
resource "google_project" "unknown" {
  auto_create_network = var.wanted
}
`,
  },
});
