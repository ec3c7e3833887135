import { infraRule } from '../../../infra-rule.ts';
import { isNotWritten } from '../../shared-secrets.ts';

/** Password of the administrator is written down. */
export const azureComputeWrittenPassword = infraRule({
  name: 'azure-compute-written-password',
  title: 'Password of the administrator is written down',
  severity: 'high',
  cwe: 798,
  what: 'The password stands in the program itself.',
  why: 'Everybody who reads the repository, its history or a state file can sign in.',
  fix: [
    'Use an SSH key, or a password from Key Vault or a variable that is sensitive.',
    'Change the password: what was committed is known.',
  ],
  references: ['https://learn.microsoft.com/azure/virtual-machines/linux/create-ssh-keys-detailed'],
  applies: ['azure.compute.linux-vm', 'azure.compute.windows-vm', 'azure.compute.any-vm'],
  must: {
    all: ['admin_password', 'os_profile.admin_password'].map((at) => ({ check: isNotWritten(at) })),
  },
  isSecret: true,
  bad: {
    terraform: `resource "azurerm_windows_virtual_machine" "orders" {
  admin_password = "example-only" # flaw
}
`,
  },
  good: {
    terraform: `variable "password" {
  type      = string
  sensitive = true
}
resource "azurerm_windows_virtual_machine" "orders" {
  admin_password = var.password
}
`,
  },
});
