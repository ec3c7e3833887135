import type { Resource } from '../../resource.ts';
import { type InfraValue, isUnknown, type MapValue, type Place, valueAt } from '../../value.ts';
import type { Views } from '../../view.ts';
import { namedAt, valuesAt, wordOf } from './named.ts';
import { isEveryAddress } from './range.ts';
import { anyTold, no, type Told, unknown, yes } from './told.ts';

/** Where subnets send what is not for them. */
export interface Subnets {
  /** Whether a subnet sends everything else to a gateway of the internet. */
  readonly toInternet: (subnet: Resource) => Told;
  /** The network of a subnet; undefined when nobody knows. */
  readonly network: (subnet: Resource) => Resource | undefined;
  /** What a subnet sends to a connection with another network. */
  readonly toPeering: (subnet: Resource, peering: string) => Told;
}

interface Route {
  readonly value: MapValue;
  readonly by: Resource;
  readonly place: Place;
}

interface Tables {
  /** Routes by the id of their table; of the main table of a network, by that of the network. */
  readonly routes: ReadonlyMap<string, readonly Route[]>;
  /** Tables, or networks, whose routes are not all known. */
  readonly open: ReadonlySet<string>;
  readonly bySubnet: ReadonlyMap<string, readonly Resource[]>;
  readonly byNetwork: ReadonlyMap<string, readonly Resource[]>;
  /** Roots in which a table belongs to nobody knows which subnet. */
  readonly doubtful: ReadonlySet<string>;
}

const tableKinds = ['aws.ec2.route-table', 'aws.ec2.default-route-table'];
const networkKinds = ['aws.ec2.vpc', 'aws.ec2.default-vpc'];
const destinations = [
  'cidr_block',
  'ipv6_cidr_block',
  'destination_cidr_block',
  'destination_ipv6_cidr_block',
];

/** Whether a resource is a subnet. */
export function isSubnet({ kind }: Resource): boolean {
  return kind === 'aws.ec2.subnet' || kind === 'aws.ec2.default-subnet';
}

/** Whether a resource is a virtual private cloud. */
export function isNetwork({ kind }: Resource): boolean {
  return networkKinds.includes(kind);
}

/** Reads route tables of a graph. */
export function subnetsOf(views: Views): Subnets {
  const tables = tablesOf(views);
  const told = new Map<string, Told>();
  const network = (subnet: Resource) =>
    namedAt(views.of(subnet), ['vpc_id'], views.graph, isNetwork).resources[0];
  return {
    network,
    toInternet(subnet) {
      const known = told.get(subnet.id) ?? internetRoute(subnet, network(subnet), tables, views);
      told.set(subnet.id, known);
      return known;
    },
    toPeering(subnet, peering) {
      const ids = tableIds(subnet, network(subnet), tables);
      const routes = ids === undefined ? [] : ids.flatMap((id) => tables.routes.get(id) ?? []);
      const route = routes.find(({ value }) => isTo(value, 'vpc_peering_connection_id', peering, views));
      if (route === undefined) return no;
      return yes({
        resource: route.by.id,
        says: 'It sends traffic to the other network.',
        place: route.place,
      });
    },
  };
}

function isTo(route: MapValue, at: string, id: string, { graph }: Views): boolean {
  return namedAt(route, [at], graph, (each) => each.id === id).resources.length > 0;
}

function tablesOf(views: Views): Tables {
  const { graph } = views;
  const routes = new Map<string, Route[]>();
  const open = new Set<string>();
  const doubtful = new Set<string>();
  const add = (table: string, route: Route) => {
    const known = routes.get(table);
    if (known === undefined) routes.set(table, [route]);
    else known.push(route);
  };
  for (const table of tableKinds.flatMap((kind) => graph.ofKind(kind)))
    for (const value of valuesAt(views.of(table), 'route'))
      if (value.kind === 'map') add(table.id, { value, by: table, place: value.place });
      else if (isUnknown(value)) open.add(table.id);
  for (const by of graph.ofKind('aws.ec2.route')) {
    const value = views.of(by);
    const owners = namedAt(value, ['route_table_id'], graph, isTableOrNetwork);
    for (const { id } of owners.resources) add(id, { value, by, place: by.header });
    if (!owners.isWhole) doubtful.add(by.root);
  }
  const bySubnet = grouped('aws.ec2.route-association', 'subnet_id', isSubnet);
  const byNetwork = grouped('aws_main_route_table_association', 'vpc_id', isNetwork);
  for (const table of graph.ofKind('aws.ec2.default-route-table'))
    for (const { id } of namedAt(views.of(table), ['default_route_table_id'], graph, isNetwork).resources)
      byNetwork.set(id, [...(byNetwork.get(id) ?? []), table]);
  return { routes, open, bySubnet, byNetwork, doubtful };

  function grouped(kind: string, at: string, isWanted: (each: Resource) => boolean) {
    const found = new Map<string, readonly Resource[]>();
    for (const link of graph.ofKind(kind)) {
      const view = views.of(link);
      const owners = namedAt(view, [at], graph, isWanted);
      const named = namedAt(view, ['route_table_id'], graph, isTableOrNetwork);
      if (!owners.isWhole || (owners.isWritten && !named.isWhole)) doubtful.add(link.root);
      for (const { id } of owners.resources) found.set(id, [...(found.get(id) ?? []), ...named.resources]);
    }
    return found;
  }
}

function isTableOrNetwork(resource: Resource): boolean {
  return tableKinds.includes(resource.kind) || isNetwork(resource);
}

/** Ids of the tables of a subnet: its own, else the main one of its network; undefined when nobody knows. */
function tableIds(
  subnet: Resource,
  network: Resource | undefined,
  { bySubnet, byNetwork, doubtful }: Tables,
): readonly string[] | undefined {
  const own = bySubnet.get(subnet.id);
  if (own !== undefined && own.length > 0) return own.map(({ id }) => id);
  if (own !== undefined || network === undefined || doubtful.has(subnet.root)) return undefined;
  return [...(byNetwork.get(network.id) ?? []).map(({ id }) => id), network.id];
}

function internetRoute(subnet: Resource, network: Resource | undefined, tables: Tables, views: Views): Told {
  if (subnet.kind === 'aws.ec2.default-subnet' || network?.kind === 'aws.ec2.default-vpc')
    return yes({
      resource: subnet.id,
      says: `Subnets of the default network send everything else to the internet.`,
      place: subnet.header,
    });
  const ids = tableIds(subnet, network, tables);
  if (ids === undefined)
    return unknown(`Nobody knows the route table of \`${subnet.address}\`.`, subnet.header);
  const routes = ids.flatMap((id) => tables.routes.get(id) ?? []);
  const told = anyTold(routes.map((route) => routeTold(route, subnet, views)));
  if (told.is !== 'no') return told;
  return ids.some((id) => tables.open.has(id)) || tables.doubtful.has(subnet.root)
    ? unknown(`Not every route of \`${subnet.address}\` is known.`, subnet.header)
    : no;
}

function routeTold({ value, by, place }: Route, subnet: Resource, { graph }: Views): Told {
  const ranges = destinations.flatMap((at) => valuesAt(value, at));
  const every = ranges.find((each) => each.kind === 'text' && isEveryAddress(each.text));
  const gateway = valueAt(value, 'gateway_id');
  if (gateway === undefined || gateway.kind === 'null') return no;
  const isGateway = isInternetGateway(gateway, graph);
  if (isGateway === false) return no;
  if (every !== undefined && isGateway)
    return yes({
      resource: by.id,
      says: `The route table of \`${subnet.address}\` sends everything else to an internet gateway.`,
      place,
    });
  const isDoubtful = every !== undefined || ranges.some(isUnknown);
  return isDoubtful ? unknown(`Nobody knows where a route of \`${subnet.address}\` leads.`, place) : no;
}

/** Undefined when nobody knows. */
function isInternetGateway(value: InfraValue, graph: Views['graph']): boolean | undefined {
  if (value.kind === 'text' && (value.refers ?? []).length === 0) return value.text.startsWith('igw-');
  if (value.kind !== 'reference') return undefined;
  const named = graph.resource(value.to);
  if (named === undefined) return undefined;
  if (named.kind === 'aws.ec2.internet-gateway') return true;
  // An attachment of CloudFormation is named for its gateway now and then.
  return named.kind === 'aws.ec2.gateway-attachment' ? undefined : false;
}

/** The range of addresses of a subnet or network, as it is written; undefined when nobody knows. */
export function rangeTextOf(resource: Resource, views: Views): string | undefined {
  return wordOf(valueAt(views.of(resource), 'cidr_block'));
}
