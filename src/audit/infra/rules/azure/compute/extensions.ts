import { infraRule } from '../../../infra-rule.ts';

/** Extensions may change the machine. */
export const azureComputeExtensions = infraRule({
  name: 'azure-compute-extensions',
  title: 'Extensions may change the machine',
  severity: 'info',
  confidence: 'medium',
  cwe: 250,
  what: 'Extensions, which run as administrator, can be added to the machine.',
  why: 'Whoever may write to the machine in Azure then runs commands in it.',
  fix: ['Set `allow_extension_operations` to false where none is used.'],
  references: ['https://learn.microsoft.com/azure/virtual-machines/extensions/overview'],
  applies: ['azure.compute.vm', 'azure.compute.any-vm'],
  where: { at: 'source_image_reference', isSet: true },
  must: { at: 'allow_extension_operations', is: false },
  mend: { set: { allow_extension_operations: false }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_linux_virtual_machine" "orders" {
  source_image_reference {
    offer = "example"
  }
  allow_extension_operations = true # flaw
}
`,
      `resource "azurerm_linux_virtual_machine" "orders" { # flaw
  source_image_reference {
    offer = "example"
  }
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_linux_virtual_machine" "orders" {
  source_image_reference {
    offer = "example"
  }
  allow_extension_operations = false
}
variable "wanted" {}
resource "azurerm_linux_virtual_machine" "unknown" {
  source_image_reference {
    offer = "example"
  }
  allow_extension_operations = var.wanted
}
`,
  },
});
