import { azureMachinePath } from '#ir/infra/facts/network/azure';
import type { Told } from '#ir/infra/facts/network/told';
import { fails, holds, type Subject, unsure, type Verdict } from '../../../condition.ts';

/** Kinds of machines of Azure. */
export const machineKinds: readonly string[] = [
  'azure.compute.any-vm',
  'azure.compute.linux-vm',
  'azure.compute.windows-vm',
];

/** What a path to a machine means for a rule: it is a finding at the rule that opens it. */
export function machineVerdict({ resource, views, place }: Subject, says: string): Verdict {
  const told: Told = azureMachinePath(resource, views);
  if (told.is === 'no') return holds;
  if (told.is === 'unknown') return unsure({ place: told.place, path: '', written: '', says: told.why });
  const last = told.steps.at(-1);
  const end = { says: `This is how \`${resource.address}\` is reached.`, place };
  return fails({ place: last?.place ?? place, path: 'path', written: '', says, steps: [...told.steps, end] });
}

/** A machine with a public address behind a security group, for samples. */
export const machineTerraform = (source: string) => `resource "azurerm_subnet" "front" {
  name = "front"
}
resource "azurerm_public_ip" "jump" {
  allocation_method = "Static"
}
resource "azurerm_network_interface" "jump" {
  ip_configuration {
    subnet_id            = azurerm_subnet.front.id
    public_ip_address_id = azurerm_public_ip.jump.id
  }
}
resource "azurerm_network_security_group" "front" {
  security_rule {
    name                       = "ssh"
    priority                   = 200
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_port_range          = "*"
    destination_port_range     = "22"
    source_address_prefix      = "${source}" # flaw
    destination_address_prefix = "*"
  }
}
resource "azurerm_subnet_network_security_group_association" "front" {
  subnet_id                 = azurerm_subnet.front.id
  network_security_group_id = azurerm_network_security_group.front.id
}
resource "azurerm_linux_virtual_machine" "jump" {
  name                  = "jump"
  network_interface_ids = [azurerm_network_interface.jump.id]
}
`;

/** The same as a template. */
export const machineTemplate = (source: string) => `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Network/publicIPAddresses",
      "apiVersion": "2024-01-01",
      "name": "jump",
      "location": "westeurope"
    },
    {
      "type": "Microsoft.Network/networkSecurityGroups",
      "apiVersion": "2024-01-01",
      "name": "front",
      "properties": {
        "securityRules": [
          {
            "name": "ssh",
            "properties": {
              "priority": 200,
              "direction": "Inbound",
              "access": "Allow",
              "protocol": "Tcp",
              "sourcePortRange": "*",
              "destinationPortRange": "22",
              "sourceAddressPrefix": "${source}",
              "destinationAddressPrefix": "*"
            }
          }
        ]
      }
    },
    {
      "type": "Microsoft.Network/virtualNetworks",
      "apiVersion": "2024-01-01",
      "name": "main",
      "properties": { "addressSpace": { "addressPrefixes": ["10.0.0.0/16"] } }
    },
    {
      "type": "Microsoft.Network/virtualNetworks/subnets",
      "apiVersion": "2024-01-01",
      "name": "main/front",
      "properties": {
        "addressPrefix": "10.0.1.0/24",
        "networkSecurityGroup": { "id": "[resourceId('Microsoft.Network/networkSecurityGroups', 'front')]" }
      }
    },
    {
      "type": "Microsoft.Network/networkInterfaces",
      "apiVersion": "2024-01-01",
      "name": "jump",
      "properties": {
        "ipConfigurations": [
          {
            "name": "one",
            "properties": {
              "subnet": { "id": "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'main', 'front')]" },
              "publicIPAddress": { "id": "[resourceId('Microsoft.Network/publicIPAddresses', 'jump')]" }
            }
          }
        ]
      }
    },
    {
      "type": "Microsoft.Compute/virtualMachines",
      "apiVersion": "2024-03-01",
      "name": "jump",
      "properties": {
        "networkProfile": {
          "networkInterfaces": [
            { "id": "[resourceId('Microsoft.Network/networkInterfaces', 'jump')]" }
          ]
        }
      }
    }
  ]
}
`;
