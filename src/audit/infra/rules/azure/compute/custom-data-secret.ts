import { infraRule } from '../../../infra-rule.ts';
import { noSecretIn } from '../../shared-secrets.ts';

/** Start script of the machine holds a password. */
export const azureComputeCustomDataSecret = infraRule({
  name: 'azure-compute-custom-data-secret',
  title: 'Start script of the machine holds a password',
  severity: 'high',
  confidence: 'medium',
  cwe: 798,
  what: 'Custom data of the machine says a password or key.',
  why: 'It can be read from inside of the machine and in the state of Terraform.',
  fix: ['Let the script fetch it from Key Vault with the identity of the machine.'],
  references: ['https://learn.microsoft.com/azure/virtual-machines/custom-data'],
  applies: ['azure.compute.vm', 'azure.compute.any-vm'],
  must: { check: noSecretIn(['custom_data', 'user_data', 'os_profile.custom_data']) },
  isSecret: true,
  bad: {
    terraform: `resource "azurerm_linux_virtual_machine" "orders" {
  custom_data = base64encode("#!/bin/sh\\nexport ORDERS_PASSWORD=example-only-1234 # set\\n") # flaw
}
`,
  },
  good: {
    terraform: `resource "azurerm_linux_virtual_machine" "orders" {
  custom_data = base64encode("#!/bin/sh\\nexport STAGE=test\\n")
}
`,
  },
});
