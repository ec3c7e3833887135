import type { Resource } from '../../resource.ts';
import type { Place } from '../../value.ts';
import type { Views } from '../../view.ts';
import { type Acls, aclsOf } from './acls.ts';
import { type Groups, groupsOf, type Inbound } from './groups.ts';
import { addressesOf, type Host, hostOf } from './host.ts';
import { isAmong, portsText } from './ports.ts';
import { isEveryAddress } from './range.ts';
import { webPorts } from './stores.table.ts';
import { type Subnets, subnetsOf } from './subnets.ts';
import { allTold, anyTold, no, type PathStep, type Told, unknown, yes } from './told.ts';

/** All of a graph that has an address in a network of AWS, and what lies between. */
export interface Network {
  readonly views: Views;
  readonly hosts: readonly Host[];
  readonly host: (id: string) => Host | undefined;
  readonly groups: Groups;
  readonly subnets: Subnets;
  readonly acls: Acls;
}

const networks = new WeakMap<Views, Network>();

/** The network of a graph, made once. */
export function networkOf(views: Views): Network {
  const known = networks.get(views);
  if (known !== undefined) return known;
  const addresses = addressesOf(views);
  const hosts = views.graph.resources.flatMap((each) => hostOf(each, views, addresses) ?? []);
  const byId = new Map(hosts.map((host) => [host.resource.id, host]));
  const subnets = subnetsOf(views);
  const network: Network = {
    views,
    hosts,
    host: (id) => byId.get(id),
    groups: groupsOf(views),
    subnets,
    acls: aclsOf(views, subnets.network),
  };
  networks.set(views, network);
  return network;
}

/** Whether all subnets of a host lead to the internet; of a load balancer one is enough. */
export function routeOf({ resource, role, subnets }: Host, network: Network): Told {
  if (!subnets.isWritten)
    // What is public without a subnet stands in those of the default network.
    return role === 'store' ? yes() : unknown('Nobody knows its subnet.', resource.header);
  if (!subnets.isWhole && role !== 'balancer')
    return unknown('Nobody knows all of its subnets.', subnets.place ?? resource.header);
  const told = subnets.resources.map(network.subnets.toInternet);
  if (role === 'balancer') return anyTold(told);
  if (told.some(({ is }) => is === 'yes') && told.some(({ is }) => is === 'no'))
    return unknown('Only some of its subnets lead to the internet.', subnets.place ?? resource.header);
  const [first] = told;
  const rest = allTold(told);
  return rest.is === 'yes' && first !== undefined ? first : rest;
}

/** What lets every address in, by the groups of a host, on ports that are wanted. */
export function openingOf(
  host: Host,
  network: Network,
  isWanted: (rule: Inbound) => boolean | undefined,
): Told & { readonly rule?: Inbound } {
  const { groups, resource } = host;
  if (!groups.isWritten) return host.role === 'balancer' ? yes() : no;
  const rules = groups.resources.flatMap(({ id }) => network.groups.of(id));
  let doubt: Place | undefined;
  for (const rule of rules) {
    const wanted = isWanted(rule);
    if (wanted === false || (rule.from.kind === 'range' && !isEveryAddress(rule.from.text))) continue;
    if (rule.from.kind === 'group') continue;
    if (rule.from.kind === 'range' && wanted) return { ...yes(stepOf(rule, host)), rule };
    doubt ??= rule.place;
  }
  if (!groups.isWhole) doubt ??= groups.place ?? resource.header;
  if (groups.resources.some((group) => network.groups.isOpen(group)))
    doubt ??= groups.place ?? resource.header;
  return doubt === undefined ? no : unknown('Nobody knows whom its security groups let in.', doubt);
}

function stepOf({ by, ports, place, group }: Inbound, { resource }: Host): PathStep {
  const through = ports === undefined ? '' : ` on ${portsText(ports)}`;
  const says = `The security group of \`${resource.address}\` lets every address in${through}.`;
  return { resource: by.id === '' ? group : by.id, says, place };
}

/** Whether a rule is of a port; undefined when nobody knows. */
export function isOfPort(port: number | undefined): (rule: Inbound) => boolean | undefined {
  return ({ ports }) => (ports === undefined || port === undefined ? undefined : isAmong(port, ports));
}

/** Whether a rule is of more than the web. */
export function isBeyondWeb({ ports }: Inbound): boolean | undefined {
  if (ports === undefined) return undefined;
  return ports.from !== ports.to || !webPorts.includes(ports.from);
}

/** Whether the lists of all subnets of a host let somebody in on a port. */
export function entryOf(host: Host, network: Network, port: number): Told {
  const told = host.subnets.resources.map((subnet: Resource) => network.acls.lets(subnet, port, undefined));
  const all = allTold(told);
  return all.is === 'yes' ? (told[0] ?? all) : all;
}
