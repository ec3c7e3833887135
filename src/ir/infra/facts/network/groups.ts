import type { Resource } from '../../resource.ts';
import { type InfraValue, isUnknown, type MapValue, type Place, valueAt } from '../../value.ts';
import type { Views } from '../../view.ts';
import { namedAt, valuesAt, wordOf } from './named.ts';
import { type Ports, portsOf } from './ports.ts';

/** What a security group lets in, from one source. */
export interface Inbound {
  /** The id of the group. */
  readonly group: string;
  /** Undefined when nobody knows. */
  readonly ports: Ports | undefined;
  readonly from: Source;
  /** The resource that says so: the group, or a rule of it. */
  readonly by: Resource;
  readonly place: Place;
}

/** A range of addresses, another security group by its id, or what nobody knows. */
export type Source =
  | { readonly kind: 'range'; readonly text: string }
  | { readonly kind: 'group'; readonly id: string }
  | { readonly kind: 'unknown' };

/** All that security groups let in. */
export interface Groups {
  readonly of: (group: string) => readonly Inbound[];
  /** What lets in those who stand in a group. */
  readonly from: (group: string) => readonly Inbound[];
  /** What lets ranges of addresses in. */
  readonly byRange: readonly Inbound[];
  /** Whether a group may let in more than is known. */
  readonly isOpen: (group: Resource) => boolean;
}

const groupKinds = ['aws.ec2.security-group', 'aws.ec2.default-security-group'];
const ruleKinds = ['aws.ec2.security-group-rule', 'aws.ec2.ingress-rule'];
const rangesAt = ['cidr_blocks', 'ipv6_cidr_blocks', 'cidr_ipv4', 'cidr_ipv6', 'cidr_ip'];
const groupsAt = [
  'security_groups',
  'source_security_group_id',
  'referenced_security_group_id',
  'source_security_group_name',
];

/** Whether a resource is a security group. */
export function isGroup({ kind }: Resource): boolean {
  return groupKinds.includes(kind);
}

/** Reads what all security groups of a graph let in. */
export function groupsOf(views: Views): Groups {
  const all: Inbound[] = [];
  const open = new Set<string>();
  const openRoots = new Set<string>();
  for (const group of groupKinds.flatMap((kind) => views.graph.ofKind(kind))) {
    const rules = valuesAt(views.of(group), 'ingress');
    if (rules.some(isUnknown)) open.add(group.id);
    for (const rule of rules) if (rule.kind === 'map') all.push(...inboundOf(rule, group, group, views));
  }
  for (const rule of ruleKinds.flatMap((kind) => views.graph.ofKind(kind))) {
    const view = views.of(rule);
    if (rule.kind === 'aws.ec2.security-group-rule' && wordOf(valueAt(view, 'type')) === 'egress') continue;
    const owners = namedAt(view, ['security_group_id', 'group_name'], views.graph, isGroup);
    if (!owners.isWhole) openRoots.add(rule.root);
    for (const owner of owners.resources) all.push(...inboundOf(view, owner, rule, views));
  }
  const byGroup = Map.groupBy(all, ({ group }) => group);
  const bySource = Map.groupBy(all, ({ from }) => (from.kind === 'group' ? from.id : ''));
  return {
    of: (group) => byGroup.get(group) ?? [],
    from: (group) => bySource.get(group) ?? [],
    byRange: all.filter(({ from }) => from.kind === 'range'),
    isOpen: ({ id, root }) => open.has(id) || openRoots.has(root),
  };
}

function inboundOf(rule: MapValue, group: Resource, by: Resource, views: Views): readonly Inbound[] {
  const ports = portsOf(rule);
  if (ports === 'none') return [];
  const made = (from: Source, place: Place): Inbound => ({ group: group.id, ports, from, by, place });
  const ranges = rangesAt.flatMap((at) => valuesAt(rule, at));
  const isSelf = wordOf(valueAt(rule, 'self')) === 'true';
  const named = namedAt(rule, groupsAt, views.graph, isGroup);
  return [
    ...ranges.map((each) => made(rangeSource(each), each.place)),
    ...named.resources.map(({ id }) => made({ kind: 'group', id }, named.place ?? rule.place)),
    ...(isSelf ? [made({ kind: 'group', id: group.id }, rule.place)] : []),
    ...(named.isWhole ? [] : [made({ kind: 'unknown' }, named.place ?? rule.place)]),
  ];
}

function rangeSource(value: InfraValue): Source {
  return value.kind === 'text' ? { kind: 'range', text: value.text } : { kind: 'unknown' };
}
