import { infraRule } from '../../../infra-rule.ts';

/** Machine lets users sign in with a password. */
export const azureComputePasswordAuthentication = infraRule({
  name: 'azure-compute-password-authentication',
  title: 'Machine lets users sign in with a password',
  severity: 'medium',
  cwe: 287,
  what: 'SSH with a password is allowed.',
  why: 'Passwords of machines are guessed day and night; keys cannot be.',
  fix: ['Set `disable_password_authentication` to true and give an `admin_ssh_key`.'],
  references: ['https://learn.microsoft.com/azure/virtual-machines/linux/create-ssh-keys-detailed'],
  applies: ['azure.compute.linux-vm', 'azure.compute.any-vm'],
  must: {
    all: [
      { at: 'disable_password_authentication', isNot: false, absent: 'holds' },
      { at: 'os_profile_linux_config.disable_password_authentication', isNot: false, absent: 'holds' },
    ],
  },
  bad: {
    terraform: [
      `resource "azurerm_linux_virtual_machine" "orders" {
  disable_password_authentication = false # flaw
}
`,
      `resource "azurerm_virtual_machine" "orders" {
  os_profile_linux_config {
    disable_password_authentication = false # flaw
  }
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_linux_virtual_machine" "orders" {
  disable_password_authentication = true
}
resource "azurerm_linux_virtual_machine" "defaults" {
  size = "Standard_B1s"
}
`,
  },
});
