import type { Resource } from '../../resource.ts';
import { type InfraValue, isUnknown, type MapValue, type Place, valueAt } from '../../value.ts';
import type { Views } from '../../view.ts';
import { isGroup } from './groups.ts';
import { type Named, namedAt, valuesAt, wordOf } from './named.ts';
import { balancerKinds, enginePorts, machineKinds, storePorts } from './stores.table.ts';
import { isSubnet } from './subnets.ts';
import { no, type Told, unknown, yes } from './told.ts';

/** Something with an address in a network. */
export interface Host {
  readonly resource: Resource;
  readonly role: 'store' | 'machine' | 'balancer';
  readonly groups: Named;
  readonly subnets: Named;
  /** Where a store listens. */
  readonly port?: number;
  /** Whether it has an address of the internet. */
  readonly address: Told;
}

/** Elastic addresses by the id of what has them. */
export type Addresses = ReadonlyMap<string, Resource>;

const groupPaths = [
  'vpc_security_group_ids',
  'security_groups',
  'security_group_ids',
  'vpc_config.security_group_ids',
  'vpc_options.security_group_ids',
  'network_configuration.security_groups',
  'broker_node_group_info.security_groups',
  'network_interface.security_groups',
  'network_interfaces.security_groups',
  'network_interfaces.groups',
  'network_interfaces.group_set',
  'remote_access.source_security_group_ids',
];
const subnetPaths = [
  'subnet_id',
  'subnet_ids',
  'subnets',
  'subnet_mapping.subnet_id',
  'subnet_mappings.subnet_id',
  'vpc_config.subnet_ids',
  'vpc_options.subnet_ids',
  'vpc_zone_identifier',
  'network_configuration.subnets',
  'broker_node_group_info.client_subnets',
  'network_interface.subnet_id',
  'network_interfaces.subnet_id',
];
const subnetGroupPaths = [
  'db_subnet_group_name',
  'cluster_subnet_group_name',
  'subnet_group_name',
  'cache_subnet_group_name',
  'neptune_subnet_group_name',
  'replication_subnet_group_id',
];
const interfacePaths = ['network_interface.network_interface_id', 'network_interfaces.network_interface_id'];
const templatePaths = [
  'launch_configuration',
  'launch_template.id',
  'launch_template.name',
  'launch_template.launch_template_id',
  'launch_template.launch_template_name',
];
const clusterPaths = ['cluster_identifier', 'db_cluster_identifier'];

/** What a resource is in the network; undefined for what has no address in one. */
export function hostOf(resource: Resource, views: Views, addresses: Addresses): Host | undefined {
  const role = roleIn(resource.kind);
  if (role === undefined || resource.isLookup) return undefined;
  const parts = partsOf(resource, views);
  const groups = joined(parts.map((part) => namedAt(part, groupPaths, views.graph, isGroup)));
  const subnets = joined(parts.map((part) => subnetsIn(part, views)));
  const port = role === 'store' ? portOf(resource, parts) : undefined;
  const address = addressOf(resource, parts, { groups, subnets }, views, addresses);
  return { resource, role, groups, subnets, address, ...(port === undefined ? {} : { port }) };
}

function roleIn(kind: string): Host['role'] | undefined {
  if (Object.hasOwn(storePorts, kind)) return 'store';
  if (machineKinds.includes(kind)) return 'machine';
  return balancerKinds.includes(kind) ? 'balancer' : undefined;
}

/** Elastic addresses of a graph by what has them. */
export function addressesOf({ graph, of }: Views): Addresses {
  const found = new Map<string, Resource>();
  for (const type of ['aws_eip', 'AWS::EC2::EIP', 'aws_eip_association', 'AWS::EC2::EIPAssociation'])
    for (const each of graph.ofType(type))
      for (const { id } of namedAt(of(each), ['instance', 'instance_id'], graph, () => true).resources)
        found.set(id, each);
  return found;
}

/** The view of a resource and those of what it takes its settings from: interfaces, templates, its cluster. */
function partsOf(resource: Resource, views: Views): readonly MapValue[] {
  const view = views.of(resource);
  const isPart = ({ kind }: Resource) =>
    kind === 'aws.ec2.network-interface' ||
    kind === 'aws.ec2.launch-template' ||
    kind === 'aws.ec2.launch-configuration' ||
    kind === 'aws.rds.cluster';
  const others = namedAt(view, [...interfacePaths, ...templatePaths, ...clusterPaths], views.graph, isPart);
  return [view, ...others.resources.map(views.of)];
}

function subnetsIn(view: MapValue, views: Views): Named {
  const own = namedAt(view, subnetPaths, views.graph, isSubnet);
  const groups = namedAt(view, subnetGroupPaths, views.graph, ({ type }) => /subnet_?group/i.test(type));
  const behind = groups.resources.map((each) =>
    namedAt(views.of(each), ['subnet_ids', 'subnets'], views.graph, isSubnet),
  );
  return joined([own, ...behind, ...(groups.isWhole ? [] : [{ ...groups, resources: [] }])]);
}

function joined(all: readonly Named[]): Named {
  const written = all.filter(({ isWritten }) => isWritten);
  const place = written[0]?.place;
  return {
    resources: [...new Set(written.flatMap(({ resources }) => resources))],
    isWhole: written.every(({ isWhole }) => isWhole),
    isWritten: written.length > 0,
    ...(place === undefined ? {} : { place }),
  };
}

/** What somebody wrote, else what its engine does, else what its kind does; undefined when nobody knows. */
function portOf({ kind }: Resource, parts: readonly MapValue[]): number | undefined {
  const [written] = parts.flatMap((part) => valuesAt(part, 'port'));
  if (written !== undefined) return isUnknown(written) ? undefined : Number(wordOf(written));
  const engines = parts.flatMap((part) => valuesAt(part, 'engine'));
  const engine = engines.find((each) => !isUnknown(each)) ?? engines[0];
  if (engine !== undefined && isUnknown(engine)) return undefined;
  const name = wordOf(engine)?.toLowerCase() ?? '';
  const byEngine = Object.entries(enginePorts).find(([start]) => name.startsWith(start));
  return byEngine?.[1] ?? storePorts[kind];
}

type Standing = Pick<Host, 'groups' | 'subnets'>;

/** Attributes that give an address of the internet, or take it away. */
const switches = [
  'publicly_accessible',
  'associate_public_ip_address',
  'network_interface.associate_public_ip_address',
  'network_interfaces.associate_public_ip_address',
  'network_configuration.assign_public_ip',
];
/** What only has such an address where the subnet gives one, or an elastic one is bound to it. */
const subnetGives = ['aws.ec2.instance', 'aws.autoscaling.group'];

function addressOf(
  resource: Resource,
  parts: readonly MapValue[],
  standing: Standing,
  views: Views,
  addresses: Addresses,
): Told {
  const { id, header } = resource;
  if (balancerKinds.includes(resource.kind)) return balancerAddress(resource, views.of(resource));
  const bound = addresses.get(id);
  if (bound !== undefined)
    return yes({ resource: bound.id, says: 'An elastic address is bound to it.', place: bound.header });
  const values = parts.flatMap((part) => switches.flatMap((at) => valuesAt(part, at)));
  const on = values.find(isOn);
  if (on !== undefined)
    return yes({ resource: id, says: `\`${resource.address}\` gets a public address.`, place: on.place });
  const doubt = values.find((each) => isUnknown(each));
  if (doubt !== undefined) return unknown('Nobody knows whether it gets a public address.', doubt.place);
  if (values.length > 0 || !subnetGives.includes(resource.kind)) return no;
  return addressFromSubnet(header, standing, views);
}

function addressFromSubnet(header: Place, { subnets }: Standing, views: Views): Told {
  for (const subnet of subnets.resources) {
    const given = valueAt(views.of(subnet), 'map_public_ip_on_launch');
    if (subnet.kind === 'aws.ec2.default-subnet' && given === undefined)
      return yes(addressStep(subnet, subnet.header));
    if (given !== undefined && isOn(given)) return yes(addressStep(subnet, given.place));
    if (given !== undefined && isUnknown(given))
      return unknown('Nobody knows whether its subnet gives it a public address.', given.place);
  }
  if (subnets.isWritten && subnets.isWhole) return no;
  return unknown('Nobody knows its subnet, which may give it a public address.', subnets.place ?? header);
}

function addressStep({ id, address }: Resource, place: Place) {
  return { resource: id, says: `\`${address}\` gives what stands in it a public address.`, place };
}

function balancerAddress({ id, address, header }: Resource, view: MapValue): Told {
  const internal = valueAt(view, 'internal');
  if (internal !== undefined && isOn(internal)) return no;
  if (internal !== undefined && isUnknown(internal))
    return unknown('Nobody knows whether it is internal.', internal.place);
  const place = internal?.place ?? header;
  return yes({ resource: id, says: `\`${address}\` faces the internet.`, place });
}

function isOn(value: InfraValue): boolean {
  return /^(?:true|enabled)$/i.test(wordOf(value) ?? '');
}
