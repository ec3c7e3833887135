import type { Resource } from '../../resource.ts';
import { type InfraValue, isUnknown, itemsOf, type MapValue, valueAt } from '../../value.ts';
import type { Views } from '../../view.ts';
import { valuesAt, wordOf } from './named.ts';
import { type Ports, portsText } from './ports.ts';
import { isEveryAddress } from './range.ts';
import { webPorts } from './stores.table.ts';
import { allTold, anyTold, no, type Told, unknown, yes } from './told.ts';

/** Whether the internet reaches a machine of Google by more than the web; the last step is the firewall that opens it. */
export function googleMachinePath(machine: Resource, views: Views): Told {
  const view = views.of(machine);
  const tags = valuesAt(view, 'tags').filter((each) => !isUnknown(each));
  const isWhole = valuesAt(view, 'tags').length === tags.length;
  const standing: Standing = { tags: tags.flatMap((each) => wordOf(each) ?? []), isWhole };
  return anyTold(
    valuesAt(view, 'network_interface').map((each) => interfacePath(each, machine, standing, views)),
  );
}

interface Standing {
  readonly tags: readonly string[];
  readonly isWhole: boolean;
}

function interfacePath(at: InfraValue, machine: Resource, standing: Standing, views: Views): Told {
  const access = valueAt(at, 'access_config');
  if (access === undefined || access.kind === 'null' || (access.kind === 'list' && access.items.length === 0))
    return access !== undefined && access.kind === 'list' && access.isOpen
      ? unknown('Nobody knows whether it gets a public address.', access.place)
      : no;
  if (isUnknown(access)) return unknown('Nobody knows whether it gets a public address.', access.place);
  const network = networkOf(at, views);
  if (network === undefined) return unknown('Nobody knows its network.', at.place);
  const own = yes({
    resource: machine.id,
    says: `\`${machine.address}\` gets a public address.`,
    place: access.place,
  });
  const walls = firewallsOf(network, machine.root, views);
  const denials = walls.filter((each) => valueAt(views.of(each), 'deny') !== undefined);
  const told = walls.map((each) => openedBy(each, standing, views));
  const opened = anyTold(told);
  const [denial] = denials;
  if (opened.is === 'yes' && denial !== undefined)
    return unknown('A firewall denies something before or after it.', denial.header);
  return allTold([own, opened]);
}

/** A name for a network that is the same wherever it is named: the id of its resource, or its plain name. */
function networkOf(at: InfraValue, views: Views): string | undefined {
  const [own] = valuesAt(at, 'network');
  if (own !== undefined) return networkName(own, views);
  const [subnetwork] = valuesAt(at, 'subnetwork');
  const id = subnetwork === undefined ? undefined : idOf(subnetwork);
  const resource = id === undefined ? undefined : views.graph.resource(id);
  const [network] = resource === undefined ? [] : valuesAt(views.of(resource), 'network');
  return network === undefined ? undefined : networkName(network, views);
}

function networkName(value: InfraValue, { graph }: Views): string | undefined {
  const id = idOf(value);
  if (id !== undefined && graph.resource(id)?.kind === 'google.compute.network') return id;
  return wordOf(value)?.split('/').at(-1);
}

function idOf(value: InfraValue): string | undefined {
  if (value.kind === 'reference') return value.to;
  return value.kind === 'text' ? value.refers?.[0]?.to : undefined;
}

/** Firewalls of a network; of one that has only a name, those of the same program. */
function firewallsOf(network: string, root: string, views: Views): readonly Resource[] {
  const index = firewalls.get(views) ?? indexOf(views);
  firewalls.set(views, index);
  return (index.get(network) ?? []).filter((each) => each.root === root);
}

const firewalls = new WeakMap<Views, ReadonlyMap<string, readonly Resource[]>>();

function indexOf(views: Views): ReadonlyMap<string, readonly Resource[]> {
  return Map.groupBy(views.graph.ofKind('google.compute.firewall'), (each) => {
    const [network] = valuesAt(views.of(each), 'network');
    return (network === undefined ? undefined : networkName(network, views)) ?? '';
  });
}

function openedBy(wall: Resource, standing: Standing, views: Views): Told {
  const view = views.of(wall);
  if (/^egress$/i.test(wordOf(valueAt(view, 'direction')) ?? '')) return no;
  const disabled = valueAt(view, 'disabled');
  if (disabled !== undefined && wordOf(disabled) === 'true') return no;
  if (disabled !== undefined && isUnknown(disabled))
    return unknown('Nobody knows whether a firewall is on.', disabled.place);
  const isMeant = meets(view, standing);
  if (isMeant === false) return no;
  const ranges = valuesAt(view, 'source_ranges');
  const open = ranges.find((each) => each.kind === 'text' && isEveryAddress(each.text));
  const doubt = ranges.find(isUnknown);
  if (open === undefined)
    return doubt === undefined ? no : unknown('Nobody knows whom a firewall lets in.', doubt.place);
  const ports = itemsOf(valueAt(view, 'allow')).flatMap(portsIn).find(isBeyondWeb);
  if (ports === undefined) return no;
  if (isMeant === undefined) return unknown('Nobody knows which machines a firewall is about.', wall.header);
  return yes({
    resource: wall.id,
    says: `\`${wall.address}\` lets every address in on ${portsText(ports)}.`,
    place: open.place,
  });
}

/** Whether a firewall is about a machine: one without tags and accounts is about all. */
function meets(view: MapValue, { tags, isWhole }: Standing): boolean | undefined {
  if (valuesAt(view, 'target_service_accounts').length > 0) return undefined;
  const targets = valuesAt(view, 'target_tags');
  if (targets.length === 0) return true;
  if (targets.some((each) => tags.includes(wordOf(each) ?? ''))) return true;
  return isWhole && !targets.some(isUnknown) ? false : undefined;
}

function portsIn(allow: InfraValue): readonly Ports[] {
  if (!/^(?:tcp|6|all)$/i.test(wordOf(valueAt(allow, 'protocol')) ?? '')) return [];
  const ports = valuesAt(allow, 'ports');
  if (ports.length === 0) return [{ from: 0, to: 65_535 }];
  return ports.flatMap((each) => {
    const [from, to = from] = (wordOf(each) ?? '').split('-').map(Number);
    return from === undefined || to === undefined || Number.isNaN(from + to) ? [] : [{ from, to }];
  });
}

function isBeyondWeb({ from, to }: Ports): boolean {
  return from !== to || !webPorts.includes(from);
}
