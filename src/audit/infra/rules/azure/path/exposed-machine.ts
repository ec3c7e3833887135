import { infraRule } from '../../../infra-rule.ts';
import { machineKinds, machineTemplate, machineTerraform, machineVerdict } from './shared-machine.ts';

/** Machines that everybody may try to enter: a public address, and security groups that let everybody in by more than the web. */
export const azurePathExposedMachine = infraRule({
  name: 'azure-path-exposed-machine',
  title: 'Machine is open to the internet',
  severity: 'high',
  cwe: 284,
  what: 'An interface of the machine has a public address, and the security groups of the interface and of its subnet let every address in at a port that is none of the web.',
  why: 'Nothing stands between everybody and what listens there. Each half alone is a risk, both together are a way in.',
  fix: [
    'Take the public address away, and reach the machine by Azure Bastion or a VPN.',
    'Or close the port in the security group.',
  ],
  references: ['https://learn.microsoft.com/azure/bastion/bastion-overview'],
  applies: machineKinds,
  must: {
    check: (subject) => machineVerdict(subject, `every address gets to \`${subject.resource.address}\`.`),
  },
  bad: { terraform: machineTerraform('Internet'), arm: machineTemplate('*') },
  good: {
    terraform: [
      machineTerraform('203.0.113.7/32'),
      machineTerraform('*').replace('"Allow"', '"Deny"'),
      machineTerraform('*').replace(/ {4}public_ip_address_id.*\n/, ''),
    ],
    arm: machineTemplate('10.0.0.0/8'),
  },
});
