import { infraRule } from '../../../infra-rule.ts';

/** Machine is managed over plain HTTP. */
export const azureComputePlainRemoteManagement = infraRule({
  name: 'azure-compute-plain-remote-management',
  title: 'Machine is managed over plain HTTP',
  severity: 'high',
  cwe: 319,
  what: 'A listener of WinRM speaks HTTP.',
  why: 'Whoever is on the way gets at commands and their results.',
  fix: ['Set `protocol` of `winrm_listener` to Https, with a certificate.'],
  references: ['https://learn.microsoft.com/azure/virtual-machines/windows/connect-winrm'],
  applies: ['azure.compute.windows-vm'],
  must: { at: 'winrm_listener.protocol', isNot: 'Http', anyCase: true },
  bad: {
    terraform: `resource "azurerm_windows_virtual_machine" "orders" {
  winrm_listener {
    protocol = "Http" # flaw
  }
}
`,
  },
  good: {
    terraform: `resource "azurerm_windows_virtual_machine" "orders" {
  winrm_listener {
    protocol = "Https"
  }
}
`,
  },
});
