import type { Resource } from '../../resource.ts';
import type { Views } from '../../view.ts';
import type { Inbound } from './groups.ts';
import type { Host } from './host.ts';
import { entryOf, isBeyondWeb, isOfPort, type Network, networkOf, openingOf, routeOf } from './network.ts';
import { isAmong, portsText } from './ports.ts';
import { type AddressRange, covers, isEveryAddress, rangeOf } from './range.ts';
import { isNetwork, rangeTextOf } from './subnets.ts';
import { allTold, type PathStep, type Told } from './told.ts';

/** A way from the internet to a data store, all of it known. */
export interface InternetPath {
  readonly store: Resource;
  /** The store has an address itself; a machine on the way does, by more than the web; or what is meant to be reached passes on. */
  readonly by: 'address' | 'machine' | 'entry';
  /** In order, the store last. */
  readonly steps: readonly PathStep[];
  /** Which of them to change first. */
  readonly change: PathStep;
}

/** Somebody from the internet stands there. */
export interface Start {
  readonly host: Host;
  readonly steps: readonly PathStep[];
}

/** Whether the internet reaches a store by an address of its own; the first step is the address. */
export function directPath(host: Host, network: Network): Told {
  const { address, port } = host;
  if (address.is !== 'yes') return address;
  const entry = port === undefined ? [] : [entryOf(host, network, port)];
  const opening = openingOf(host, network, isOfPort(port));
  return allTold([address, routeOf(host, network), ...entry, opening]);
}

/** Whether the internet reaches a machine by more than the web, and by which rule of a security group. */
export function machinePath(host: Host, network: Network): Told & { readonly rule?: Inbound } {
  const { address } = host;
  if (address.is !== 'yes') return address;
  const opening = openingOf(host, network, isBeyondWeb);
  const port = opening.rule?.ports?.from ?? 0;
  const told = allTold([address, routeOf(host, network), entryOf(host, network, port), opening]);
  return opening.rule === undefined ? told : { ...told, rule: opening.rule };
}

/** Every store that a machine leads to which the internet reaches by more than the web. */
export function pathsByMachines(views: Views): ReadonlyMap<string, InternetPath> {
  const known = byMachines.get(views);
  if (known !== undefined) return known;
  const network = networkOf(views);
  const starts = network.hosts.flatMap((host): Start[] => {
    if (host.role !== 'machine') return [];
    const told = machinePath(host, network);
    return told.is === 'yes' ? [{ host, steps: told.steps }] : [];
  });
  const found = pathsFrom(starts, network, 'machine');
  byMachines.set(views, found);
  return found;
}

const byMachines = new WeakMap<Views, ReadonlyMap<string, InternetPath>>();

/** A host that was reached, and from where. */
interface Visit {
  readonly host: Host;
  readonly before?: Visit;
  readonly steps: readonly PathStep[];
}

/** What is asked again and again while paths are looked for: each host, group and subnet is gone through once. */
interface Search {
  readonly network: Network;
  readonly members: ReadonlyMap<string, readonly Host[]>;
  readonly rangeRules: ReadonlyMap<string, readonly Inbound[]>;
  readonly peers: ReadonlyMap<string, readonly Resource[]>;
  readonly seen: Set<string>;
  readonly waiting: Visit[];
  readonly found: Map<string, Visit>;
  readonly entered: Set<string>;
  looks: number;
}

/** Hosts that one search looks at, counted with repetitions: what lies beyond is not told. */
const mostLooks = 5_000_000;

/**
 * The first path from any of these hosts to each store, through security groups that let each other in and ranges of
 * addresses, in one network or one that it is peered with. Every rule is looked at once for each group and network.
 */
export function pathsFrom(
  starts: readonly Start[],
  network: Network,
  by: InternetPath['by'],
): ReadonlyMap<string, InternetPath> {
  const search = searchOf(network);
  for (const { host, steps } of starts) visit({ host, steps }, search);
  for (let i = 0; i < search.waiting.length; i++) {
    const next = search.waiting[i];
    if (next !== undefined) goOn(next, search);
  }
  const paths = [...search.found].map(([id, last]) => [id, pathOf(last, by)] as const);
  return new Map(paths);
}

function pathOf(last: Visit, by: InternetPath['by']): InternetPath {
  const visits: Visit[] = [];
  for (let each: Visit | undefined = last; each !== undefined; each = each.before) visits.unshift(each);
  const steps = visits.flatMap(({ steps: own }) => own);
  const first = visits[0]?.steps ?? [];
  const change = first.at(-1) ?? steps[0];
  if (change === undefined) throw new Error('A path has steps.');
  return { store: last.host.resource, by, steps, change };
}

function searchOf(network: Network): Search {
  const { hosts, groups, views } = network;
  const members = new Map<string, Host[]>();
  for (const host of hosts)
    for (const { id } of host.groups.resources) {
      const known = members.get(id);
      if (known === undefined) members.set(id, [host]);
      else known.push(host);
    }
  const networkOfGroup = (id: string) => {
    const group = views.graph.resource(id);
    const used = group === undefined ? [] : views.graph.outOf(id).map(({ to }) => views.graph.resource(to));
    return used.find((each) => each !== undefined && isNetwork(each))?.id ?? '';
  };
  const rangeRules = Map.groupBy(groups.byRange, ({ group }) => networkOfGroup(group));
  const peers = peersOf(network);
  return {
    network,
    members,
    rangeRules,
    peers,
    seen: new Set(),
    waiting: [],
    found: new Map(),
    entered: new Set(),
    looks: 0,
  };
}

/** Connections with other networks by the id of either. */
function peersOf({ views }: Network): ReadonlyMap<string, readonly Resource[]> {
  const found = new Map<string, Resource[]>();
  for (const peering of views.graph.ofKind('aws.ec2.peering'))
    for (const { to } of views.graph.outOf(peering.id)) {
      const other = views.graph.resource(to);
      if (other !== undefined && isNetwork(other)) found.set(to, [...(found.get(to) ?? []), peering]);
    }
  return found;
}

function visit(next: Visit, { seen, waiting, found }: Search): void {
  const { id } = next.host.resource;
  if (next.host.role === 'store') {
    if (!found.has(id)) found.set(id, next);
    return;
  }
  if (seen.has(id)) return;
  seen.add(id);
  waiting.push(next);
}

function goOn(at: Visit, search: Search): void {
  const { network, seen } = search;
  const range = at.host.subnets.resources.map((each) => rangeIn(each, network.views)).find((each) => each);
  for (const group of at.host.groups.resources) {
    if (seen.has(`group ${group.id}`)) continue;
    seen.add(`group ${group.id}`);
    for (const rule of network.groups.from(group.id)) enter(rule, at, search, [], range);
  }
  for (const subnet of at.host.subnets.resources) {
    if (seen.has(`subnet ${subnet.id}`)) continue;
    seen.add(`subnet ${subnet.id}`);
    goByRange(subnet, at, search);
  }
}

function rangeIn(subnet: Resource, views: Views): AddressRange | undefined {
  const text = rangeTextOf(subnet, views);
  return text === undefined ? undefined : rangeOf(text);
}

function goByRange(subnet: Resource, at: Visit, search: Search): void {
  const { network, rangeRules, peers } = search;
  const own = network.subnets.network(subnet);
  if (own === undefined) return;
  const range = rangeIn(subnet, network.views);
  for (const rule of rangeRules.get(own.id) ?? [])
    if (isLetIn(rule, range)) enter(rule, at, search, [], range);
  for (const peering of peers.get(own.id) ?? []) {
    const route = network.subnets.toPeering(subnet, peering.id);
    if (route.is !== 'yes') continue;
    for (const { to } of network.views.graph.outOf(peering.id))
      if (to !== own.id)
        for (const rule of rangeRules.get(to) ?? [])
          if (isLetIn(rule, range)) enter(rule, at, search, route.steps, range);
  }
}

function isLetIn({ from }: Inbound, range: AddressRange | undefined): boolean {
  if (from.kind !== 'range') return false;
  if (isEveryAddress(from.text)) return !from.text.includes(':');
  const outer = rangeOf(from.text);
  return outer !== undefined && range !== undefined && covers(outer, range);
}

/** Goes to whoever stands in the group of a rule: to machines once, to stores whose port it is of. */
function enter(
  rule: Inbound,
  at: Visit,
  search: Search,
  before: readonly PathStep[],
  range: AddressRange | undefined,
): void {
  const { network, members, entered } = search;
  const { ports } = rule;
  if (ports === undefined || search.looks > mostLooks) return;
  const source = network.acls.isEmpty ? '' : `${range?.first}/${range?.bits}`;
  const key = `${rule.group} ${ports.from} ${ports.to} ${source}`;
  if (entered.has(key)) return;
  entered.add(key);
  for (const host of members.get(rule.group) ?? []) {
    search.looks++;
    if (host.resource.id === at.host.resource.id || host.role === 'balancer') continue;
    if (host.port === undefined ? host.role === 'store' : !isAmong(host.port, ports)) continue;
    const port = host.port ?? ports.from;
    if (!host.subnets.resources.every((each) => network.acls.lets(each, port, range).is === 'yes')) continue;
    visit({ host, before: at, steps: [...before, passStep(rule, at, host, network)] }, search);
  }
}

function passStep(rule: Inbound, at: Visit, host: Host, { views }: Network): PathStep {
  const { by, place, from, ports } = rule;
  const through = ports === undefined ? '' : ` on ${portsText(ports)}`;
  const who =
    from.kind === 'group'
      ? `\`${views.graph.resource(from.id)?.address ?? ''}\`, the group of \`${at.host.resource.address}\`,`
      : `the addresses of \`${at.host.resource.address}\``;
  return { resource: by.id, says: `\`${host.resource.address}\` lets ${who} in${through}.`, place };
}
