import { infraRule } from '../../../infra-rule.ts';
import { isScaleSet } from '../shared-apps.ts';

/** Machines of a scale set are not patched by themselves. */
export const azureComputeScaleSetPatching = infraRule({
  name: 'azure-compute-scale-set-patching',
  title: 'Machines of a scale set are not patched by themselves',
  severity: 'low',
  cwe: 1104,
  what: 'Images are not upgraded automatically.',
  why: 'Known weaknesses stay open until somebody remembers.',
  fix: ['Add `automatic_os_upgrade_policy` with `enable_automatic_os_upgrade` true.'],
  references: [
    'https://learn.microsoft.com/azure/virtual-machine-scale-sets/virtual-machine-scale-sets-automatic-upgrade',
  ],
  applies: ['azure.compute.any-vm', 'azure.compute.vm'],
  where: { check: isScaleSet },
  must: {
    any: [
      { at: 'automatic_os_upgrade_policy.enable_automatic_os_upgrade', is: true },
      { at: 'automatic_os_upgrade', is: true },
      { at: 'upgrade_policy.automatic_osupgrade_policy.enable_automatic_osupgrade', is: true },
    ],
  },
  bad: {
    terraform: `resource "azurerm_linux_virtual_machine_scale_set" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "azurerm_linux_virtual_machine_scale_set" "orders" {
  automatic_os_upgrade_policy {
    enable_automatic_os_upgrade = true
  }
}
resource "azurerm_linux_virtual_machine" "orders" {
  name = "orders"
}
`,
  },
});
