import type { Resource } from '../../resource.ts';
import { type InfraValue, isUnknown, type MapValue, type Place, valueAt } from '../../value.ts';
import type { Views } from '../../view.ts';
import { type Named, namedAt, valuesAt, wordOf } from './named.ts';
import { isAmong, type Ports, portsText } from './ports.ts';
import { webPorts } from './stores.table.ts';
import { allTold, anyTold, no, type PathStep, type Told, unknown, yes } from './told.ts';

/** Whether the internet reaches a machine of Azure by more than the web; the last step is the rule that opens it. */
export function azureMachinePath(machine: Resource, views: Views): Told {
  const interfaces = namedAt(views.of(machine), interfacePaths, views.graph, isInterface);
  return anyTold(interfaces.resources.map((each) => interfacePath(each, views)));
}

/** Subnets that the interfaces of a machine stand in. */
export function azureSubnetsOf(machine: Resource, views: Views): readonly Resource[] {
  const interfaces = namedAt(views.of(machine), interfacePaths, views.graph, isInterface);
  return interfaces.resources.flatMap((each) => subnetsOf(each, views).resources);
}

const interfacePaths = ['network_interface_ids', 'network_profile.network_interfaces.id'];
const addressPaths = [
  'ip_configuration.public_ip_address_id',
  'ip_configuration.public_ip_address.id',
  'ip_configuration.properties.public_ip_address.id',
];
const subnetPaths = [
  'ip_configuration.subnet_id',
  'ip_configuration.subnet.id',
  'ip_configuration.properties.subnet.id',
];
const groupPaths = ['network_security_group_id', 'network_security_group.id'];

function isInterface({ kind }: Resource): boolean {
  return kind === 'azure.network.interface';
}

function isGroup({ kind }: Resource): boolean {
  return kind === 'azure.network.security-group';
}

function subnetsOf(at: Resource, { graph, of }: Views): Named {
  return namedAt(of(at), subnetPaths, graph, ({ kind }) => kind === 'azure.network.subnet');
}

function interfacePath(at: Resource, views: Views): Told {
  const [address] = addressPaths.flatMap((path) => valuesAt(views.of(at), path));
  if (address === undefined) return no;
  if (address.kind === 'unknown')
    return unknown('Nobody knows whether it gets a public address.', address.place);
  const own = yes({ resource: at.id, says: `\`${at.address}\` has a public address.`, place: address.place });
  const subnets = subnetsOf(at, views);
  if (!subnets.isWhole || !subnets.isWritten)
    return unknown('Nobody knows its subnet, and who is let into it.', subnets.place ?? at.header);
  const layers = [at, ...subnets.resources]
    .map((each) => groupsOf(each, views))
    .filter(({ isWritten }) => isWritten);
  if (layers.length === 0)
    return unknown('It has no security group; whether it is open then depends on its address.', at.header);
  const doubt = layers.find(({ isWhole }) => !isWhole);
  if (doubt !== undefined)
    return unknown('Nobody knows all of its security groups.', doubt.place ?? at.header);
  return allTold([own, openIn(layers, views)]);
}

/** Security groups of an interface or a subnet: its own, or those that an association gives it. */
function groupsOf(at: Resource, views: Views): Named {
  const { graph } = views;
  const links = graph
    .into(at.id)
    .flatMap(({ from }) => graph.resource(from) ?? [])
    .filter(({ type }) => /security_group_association$/.test(type));
  const all = [at, ...new Set(links)].map((each) => namedAt(views.of(each), groupPaths, graph, isGroup));
  const written = all.filter(({ isWritten }) => isWritten);
  return {
    resources: written.flatMap(({ resources }) => resources),
    isWhole: written.every(({ isWhole }) => isWhole),
    isWritten: written.length > 0,
  };
}

interface Rule {
  readonly by: Resource;
  readonly place: Place;
  readonly priority: number | undefined;
  readonly isAllowed: boolean | undefined;
  readonly isFromAll: boolean | undefined;
  readonly ports: readonly Ports[] | undefined;
}

/** Most ports that are tried. */
const mostPorts = 50;

/** Some port beyond the web that every layer lets everybody in at. */
function openIn(layers: readonly Named[], views: Views): Told {
  const rules = layers.map(({ resources }) => resources.flatMap((group) => rulesOf(group, views)));
  const wanted = (rules[0] ?? []).flatMap(({ isAllowed, isFromAll, ports = [] }) =>
    isAllowed && isFromAll ? ports.filter(isBeyondWeb).map(({ from }) => from) : [],
  );
  const told = wanted
    .slice(0, mostPorts)
    .map((port) => allTold(rules.map((layer) => decided(layer, port)).reverse()));
  const found = anyTold(told);
  if (found.is !== 'no') return found;
  const doubt = rules
    .flat()
    .find(
      ({ isAllowed, isFromAll, ports }) =>
        isAllowed !== false && (isFromAll === undefined || ports === undefined),
    );
  return doubt === undefined ? no : unknown('Nobody knows whom its security groups let in.', doubt.place);
}

function isBeyondWeb({ from, to }: Ports): boolean {
  return from !== to || !webPorts.includes(from);
}

/** The rule with the smallest number decides. */
function decided(rules: readonly Rule[], port: number): Told {
  const sorted = [...rules].sort((a, b) => (a.priority ?? 0) - (b.priority ?? 0));
  for (const { by, place, priority, isAllowed, isFromAll, ports } of sorted) {
    const meant = ports?.find((each) => isAmong(port, each));
    if (isFromAll === false || (ports !== undefined && meant === undefined)) continue;
    if (isFromAll === undefined || meant === undefined || priority === undefined || isAllowed === undefined)
      return unknown('Nobody knows what a rule of its security groups says.', place);
    if (!isAllowed) return no;
    const step: PathStep = {
      resource: by.id,
      says: `\`${by.address}\` lets every address in on ${portsText(meant)}.`,
      place,
    };
    return yes(step);
  }
  return no;
}

function rulesOf(group: Resource, views: Views): readonly Rule[] {
  const { graph } = views;
  const own = valuesAt(views.of(group), 'security_rule').flatMap((value) =>
    value.kind === 'map' ? [ruleOf(value, group)] : [],
  );
  const others = graph
    .into(group.id)
    .flatMap(({ from }) => graph.resource(from) ?? [])
    .filter(({ kind }) => kind === 'azure.network.security-rule');
  return [...own, ...[...new Set(others)].map((each) => ruleOf(views.of(each), each))].flatMap(
    (rule) => rule ?? [],
  );
}

function ruleOf(view: MapValue, by: Resource): Rule | undefined {
  const at = (name: string) => valueAt(view, name) ?? valueAt(view, 'properties', name);
  const direction = wordOf(at('direction'));
  const protocol = wordOf(at('protocol'));
  if (/^outbound$/i.test(direction ?? '') || /^(?:udp|icmp|esp|ah)$/i.test(protocol ?? '')) return undefined;
  const access = wordOf(at('access'));
  const word = wordOf(at('priority'));
  const number = word === undefined ? Number.NaN : Number(word);
  const sources = ['source_address_prefix', 'source_address_prefixes'].flatMap((name) => itemsAt(at(name)));
  const ports = ['destination_port_range', 'destination_port_ranges'].flatMap((name) => itemsAt(at(name)));
  return {
    by,
    place: sources[0]?.place ?? view.place,
    priority: Number.isNaN(number) ? undefined : number,
    isAllowed: access === undefined ? undefined : /^allow$/i.test(access),
    isFromAll: isFromAll(sources),
    ports: portsOf(ports),
  };
}

function itemsAt(value: InfraValue | undefined): readonly InfraValue[] {
  if (value === undefined || value.kind === 'null') return [];
  return value.kind === 'list' ? value.items : [value];
}

function isFromAll(sources: readonly InfraValue[]): boolean | undefined {
  const words = sources.map(wordOf);
  if (
    words.some(
      (word) => word !== undefined && /^(?:\*|any|internet|0\.0\.0\.0|0\.0\.0\.0\/0|::\/0)$/i.test(word),
    )
  )
    return true;
  return sources.some(isUnknown) ? undefined : false;
}

function portsOf(values: readonly InfraValue[]): readonly Ports[] | undefined {
  const found: Ports[] = [];
  for (const value of values) {
    const word = wordOf(value);
    if (word === undefined) return undefined;
    const [from, to = from] = word === '*' ? [0, 65_535] : word.split('-').map(Number);
    if (from !== undefined && to !== undefined && !Number.isNaN(from + to)) found.push({ from, to });
  }
  return found;
}
