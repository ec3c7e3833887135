import type { Resource } from '../../resource.ts';
import { type InfraValue, isUnknown, type MapValue, type Place, valueAt } from '../../value.ts';
import type { Views } from '../../view.ts';
import { namedAt, valuesAt, wordOf } from './named.ts';
import { isAmong, portsOf } from './ports.ts';
import { type AddressRange, covers, isEveryAddress, rangeOf } from './range.ts';
import { isNetwork, isSubnet } from './subnets.ts';
import { no, type Told, unknown, yes } from './told.ts';

/** Lists of who may enter subnets. */
export interface Acls {
  /** Whether there are none. */
  readonly isEmpty: boolean;
  /** Whether somebody enters a subnet on a port: from a range of addresses, or from anywhere when it is undefined. */
  readonly lets: (subnet: Resource, port: number, from: AddressRange | undefined) => Told;
}

/** One entry: the smallest number decides. */
interface AclRule {
  readonly number: number | undefined;
  readonly value: MapValue;
  readonly by: Resource;
  readonly place: Place;
}

interface AclIndex {
  readonly rules: ReadonlyMap<string, readonly AclRule[]>;
  readonly open: ReadonlySet<string>;
  readonly bySubnet: ReadonlyMap<string, Resource>;
  readonly byNetwork: ReadonlyMap<string, Resource>;
}

const aclKinds = ['aws.ec2.network-acl', 'aws.ec2.default-network-acl'];
const associations = ['aws_network_acl_association', 'AWS::EC2::SubnetNetworkAclAssociation'];

/** Reads network ACLs of a graph. A subnet without one has that of its network, which lets everybody in. */
export function aclsOf(views: Views, networkOf: (subnet: Resource) => Resource | undefined): Acls {
  const index = indexOf(views);
  return {
    isEmpty: index.rules.size === 0,
    lets(subnet, port, from) {
      const network = networkOf(subnet);
      const acl =
        index.bySubnet.get(subnet.id) ??
        (network === undefined ? undefined : index.byNetwork.get(network.id));
      return acl === undefined ? yes() : decided(acl, index, port, from);
    },
  };
}

function isAcl({ kind }: Resource): boolean {
  return aclKinds.includes(kind);
}

function indexOf(views: Views): AclIndex {
  const { graph } = views;
  const rules = new Map<string, AclRule[]>();
  const open = new Set<string>();
  const bySubnet = new Map<string, Resource>();
  const byNetwork = new Map<string, Resource>();
  for (const acl of aclKinds.flatMap((kind) => graph.ofKind(kind))) {
    const view = views.of(acl);
    const own = valuesAt(view, 'ingress');
    if (own.some(isUnknown)) open.add(acl.id);
    rules.set(
      acl.id,
      own.flatMap((value) => (value.kind === 'map' ? [ruleOf(value, acl, value.place)] : [])),
    );
    for (const { id } of namedAt(view, ['subnet_ids'], graph, isSubnet).resources) bySubnet.set(id, acl);
    for (const { id } of namedAt(view, ['default_network_acl_id'], graph, isNetwork).resources)
      byNetwork.set(id, acl);
  }
  for (const rule of graph.ofKind('aws.ec2.network-acl-rule')) {
    const view = views.of(rule);
    if (wordOf(valueAt(view, 'egress')) === 'true') continue;
    for (const { id } of namedAt(view, ['network_acl_id'], graph, isAcl).resources)
      rules.get(id)?.push(ruleOf(view, rule, rule.header));
  }
  for (const link of associations.flatMap((type) => graph.ofType(type))) {
    const view = views.of(link);
    const [acl] = namedAt(view, ['network_acl_id'], graph, isAcl).resources;
    if (acl === undefined) continue;
    for (const { id } of namedAt(view, ['subnet_id'], graph, isSubnet).resources) bySubnet.set(id, acl);
  }
  for (const each of rules.values()) each.sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  return { rules, open, bySubnet, byNetwork };
}

function ruleOf(value: MapValue, by: Resource, place: Place): AclRule {
  const word = wordOf(valueAt(value, 'rule_no') ?? valueAt(value, 'rule_number'));
  const number = word === undefined ? Number.NaN : Number(word);
  return { number: Number.isNaN(number) ? undefined : number, value, by, place };
}

function decided(acl: Resource, index: AclIndex, port: number, from: AddressRange | undefined): Told {
  const doubt = unknown(`Nobody knows whom \`${acl.address}\` lets in.`, acl.header);
  if (index.open.has(acl.id)) return doubt;
  for (const { number, value, by, place } of index.rules.get(acl.id) ?? []) {
    const isMeant = meets(value, port, from);
    if (isMeant === false) continue;
    const action = wordOf(valueAt(value, 'rule_action') ?? valueAt(value, 'action'))?.toLowerCase();
    if (isMeant === undefined || number === undefined || action === undefined) return doubt;
    if (action !== 'allow') return no;
    return yes({ resource: by.id, says: `\`${acl.address}\` lets it into the subnet.`, place });
  }
  return no;
}

/** Whether an entry is about all of those addresses and the port; undefined when nobody knows. */
function meets(rule: MapValue, port: number, from: AddressRange | undefined): boolean | undefined {
  const ports = portsOf(rule);
  if (ports === 'none' || (ports !== undefined && !isAmong(port, ports))) return false;
  const ranges = ['cidr_block', 'ipv6_cidr_block'].flatMap((at) => valuesAt(rule, at));
  const isCovered = ranges.map((each) => coversAll(each, from));
  if (!isCovered.includes(true)) return isCovered.includes(undefined) ? undefined : false;
  return ports === undefined ? undefined : true;
}

function coversAll(range: InfraValue, from: AddressRange | undefined): boolean | undefined {
  if (range.kind !== 'text') return undefined;
  if (range.text.includes(':')) return false;
  if (isEveryAddress(range.text)) return true;
  const outer = from === undefined ? undefined : rangeOf(range.text);
  return from !== undefined && outer !== undefined && covers(outer, from);
}
