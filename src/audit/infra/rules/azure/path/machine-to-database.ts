import { azureMachinePath, azureSubnetsOf } from '#ir/infra/facts/network/azure';
import type { PathStep } from '#ir/infra/facts/network/told';
import type { Resource } from '#ir/infra/resource';
import type { Views } from '#ir/infra/view';
import { kindsNamed } from '#ir/infra/vocabulary/vocabulary';
import { fails, holds, type Subject, type Verdict } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';
import { machineKinds, machineTerraform } from './shared-machine.ts';

const database = `resource "azurerm_mssql_virtual_network_rule" "front" {
  name      = "front"
  server_id = "orders"
  subnet_id = azurerm_subnet.front.id
}
`;

/** Databases that let in a subnet in which a machine stands that everybody may try to enter. */
export const azurePathMachineToDatabase = infraRule({
  name: 'azure-path-machine-to-database',
  title: 'Machine that is open to the internet leads to a database',
  severity: 'high',
  cwe: 284,
  what: 'A database lets a subnet in, and in that subnet stands a machine with a public address and a port that is open to everybody and none of the web.',
  why: 'Whoever gets into the machine, by a password or a flaw of what listens there, stands before the data.',
  fix: [
    'Close the port of the machine to the internet: use Azure Bastion or a VPN.',
    'Let only subnets into the database in which nothing has a public address.',
  ],
  references: ['https://learn.microsoft.com/azure/azure-sql/database/vnet-service-endpoint-rule-overview'],
  applies: [
    'azurerm_mariadb_virtual_network_rule',
    'azurerm_mssql_virtual_network_rule',
    'azurerm_mysql_virtual_network_rule',
    'azurerm_postgresql_virtual_network_rule',
    'azurerm_sql_virtual_network_rule',
  ],
  must: { check: notBehindMachine },
  bad: { terraform: machineTerraform('*') + database },
  good: { terraform: machineTerraform('10.0.0.0/8') + database },
});

function notBehindMachine({ resource, views, place }: Subject): Verdict {
  const ways = waysInto(views);
  for (const { to } of views.graph.outOf(resource.id)) {
    const steps = ways.get(to);
    const change = steps?.at(-1);
    if (steps === undefined || change === undefined) continue;
    return fails({
      place: change.place,
      path: 'path',
      written: '',
      says: `from there \`${resource.address}\` lets everybody on.`,
      steps: [...steps, { says: `\`${resource.address}\` lets the subnet in.`, place }],
    });
  }
  return holds;
}

const ways = new WeakMap<Views, ReadonlyMap<string, readonly PathStep[]>>();

/** Ways into subnets through a machine that is open, by the ids of the subnets. */
function waysInto(views: Views): ReadonlyMap<string, readonly PathStep[]> {
  const known = ways.get(views);
  if (known !== undefined) return known;
  const found = new Map<string, readonly PathStep[]>();
  const machines = machineKinds.flatMap(kindsNamed).flatMap((kind) => views.graph.ofKind(kind));
  for (const machine of machines.filter((each: Resource) => !each.isLookup)) {
    const told = azureMachinePath(machine, views);
    if (told.is === 'yes') for (const { id } of azureSubnetsOf(machine, views)) found.set(id, told.steps);
  }
  ways.set(views, found);
  return found;
}
