import { type InfraValue, isUnknown, type MapValue, type Place, valueAt } from '#ir/infra/value';
import { type Blame, type CheckCondition, fails, holds, type Subject, unsure } from '../../condition.ts';
import { lookUp } from '../../look-up.ts';
import { wordOf } from '../../test-value.ts';

/** A rule of a firewall in any of the shapes that it is written in. */
export interface NetworkRule {
  readonly direction: 'in' | 'out';
  /** In lower case, `all` for every one; undefined when it is not known. */
  readonly protocol: string | undefined;
  /** Undefined when they are not known; every port from 0 to 65535. */
  readonly ports: { readonly from: number; readonly to: number } | undefined;
  /** Ranges of addresses that it lets through. */
  readonly ranges: readonly Range[];
  readonly view: MapValue;
  readonly place: Place;
  /** Where it stands in its resource: `ingress[0]`; empty for a resource that is one rule. */
  readonly path: string;
}

/** A range of addresses; its text is undefined when it is not known. */
export interface Range {
  readonly text: string | undefined;
  readonly value: InfraValue;
  readonly place: Place;
  readonly path: string;
  readonly written: string;
}

const rangeNames = [
  'cidr_blocks',
  'ipv6_cidr_blocks',
  'cidr_ip',
  'cidr_ipv4',
  'cidr_ipv6',
  'cidr_block',
  'ipv6_cidr_block',
];

/** Kinds of resources that are one rule each. */
const soleKinds: ReadonlySet<string> = new Set([
  'aws.ec2.ingress-rule',
  'aws.ec2.egress-rule',
  'aws.ec2.security-group-rule',
  'aws.ec2.network-acl-rule',
]);

/** Rules that a security group has, or the one that a resource of its own is; and whether there may be more. */
export function networkRules(subject: Subject): {
  readonly rules: readonly NetworkRule[];
  readonly mayBeMore: boolean;
} {
  const { resource, view, place } = subject;
  if (soleKinds.has(resource.kind)) {
    const sole = directionOf(resource.kind, view);
    return sole === undefined
      ? { rules: [], mayBeMore: true }
      : { rules: [ruleOf(view, sole, place, '', '')], mayBeMore: false };
  }
  const rules: NetworkRule[] = [];
  let mayBeMore = false;
  for (const [name, direction] of [
    ['ingress', 'in'],
    ['egress', 'out'],
  ] as const)
    for (const found of lookUp(subject, [name])) {
      if (found.value?.kind === 'map')
        rules.push(ruleOf(found.value, direction, found.place, found.path, found.written));
      else if (found.value !== undefined) mayBeMore = true;
    }
  return { rules, mayBeMore };
}

function directionOf(kind: string, view: MapValue): 'in' | 'out' | undefined {
  if (kind === 'aws.ec2.ingress-rule') return 'in';
  if (kind === 'aws.ec2.egress-rule') return 'out';
  if (kind === 'aws.ec2.network-acl-rule') {
    const egress = valueAt(view, 'egress');
    const word = egress === undefined ? 'false' : wordOf(egress);
    return word === undefined ? undefined : word === 'true' ? 'out' : 'in';
  }
  const type = valueAt(view, 'type');
  if (type?.kind !== 'text') return undefined;
  return type.text === 'ingress' ? 'in' : 'out';
}

function ruleOf(
  view: MapValue,
  direction: 'in' | 'out',
  place: Place,
  path: string,
  written: string,
): NetworkRule {
  const protocol = protocolOf(valueAt(view, 'protocol') ?? valueAt(view, 'ip_protocol'));
  const part = { view, place, path };
  const ranges = rangeNames.flatMap((name) =>
    lookUp(part, [name]).flatMap((found): readonly Range[] =>
      found.value === undefined
        ? []
        : [
            {
              text: found.value.kind === 'text' ? found.value.text : undefined,
              value: found.value,
              place: found.place,
              path: found.path,
              written: written === '' ? found.written : `${written}.${found.written}`,
            },
          ],
    ),
  );
  return { direction, protocol, ports: portsOf(view, protocol), ranges, view, place, path };
}

const protocolNames: Readonly<Record<string, string>> = { '-1': 'all', '6': 'tcp', '17': 'udp', '1': 'icmp' };

function protocolOf(value: InfraValue | undefined): string | undefined {
  // Without a protocol nothing says which ports are meant: a rule of CloudFormation must have one.
  const word = value === undefined ? undefined : wordOf(value)?.toLowerCase();
  return word === undefined ? undefined : (protocolNames[word] ?? word);
}

function portsOf(view: MapValue, protocol: string | undefined): NetworkRule['ports'] {
  if (protocol === 'all') return { from: 0, to: 65_535 };
  const [from, to] = ['from_port', 'to_port'].map((name) => {
    const value = valueAt(view, name);
    const word = value === undefined ? undefined : wordOf(value);
    return word === undefined || word === '' ? undefined : Number(word);
  });
  if (from === undefined || to === undefined || Number.isNaN(from) || Number.isNaN(to)) return undefined;
  return from === -1 ? { from: 0, to: 65_535 } : { from, to };
}

/** Whether a range is every address; undefined when nobody knows. */
export function isEveryAddress({ text, value }: Range): boolean | undefined {
  if (text !== undefined) return /\/0+$/.test(text.trim());
  return isUnknown(value) ? undefined : false;
}

/** Whether a rule lets every port through, of the transport protocols. */
export function isEveryPort({ protocol, ports }: NetworkRule): boolean {
  if (protocol === 'all') return true;
  return ports !== undefined && ports.from <= 1 && ports.to >= 65_535 && !/^icmp/.test(protocol ?? '');
}

/** Whether a rule is of one of the ports, by TCP or UDP. */
export function isOfPort({ protocol, ports }: NetworkRule, wanted: readonly number[]): number | undefined {
  if (ports === undefined || !/^(?:tcp|udp|all)$/.test(protocol ?? 'tcp')) return undefined;
  return wanted.find((port) => ports.from <= port && port <= ports.to);
}

/**
 * Holds when no rule that lets every address through is as `flawOf` says: a sentence, or nothing when it is none. Of
 * those whose ports nobody knows nothing is said.
 */
export function noOpenRule(
  direction: 'in' | 'out',
  flawOf: (rule: NetworkRule, range: Range) => string | undefined,
): CheckCondition {
  return { check: (subject) => openVerdict(subject, direction, flawOf) };
}

function openVerdict(
  subject: Subject,
  direction: 'in' | 'out',
  flawOf: (rule: NetworkRule, range: Range) => string | undefined,
) {
  const { rules, mayBeMore } = networkRules(subject);
  const failed: Blame[] = [];
  let isUnknown = mayBeMore;
  for (const rule of rules) {
    if (rule.direction !== direction) continue;
    for (const range of rule.ranges) {
      const isOpen = isEveryAddress(range);
      if (isOpen === undefined) isUnknown = true;
      const says = isOpen ? flawOf(rule, range) : undefined;
      if (says === undefined) continue;
      const { place, path, written, value } = range;
      failed.push({ place, path, written, value, says, item: `${rule.path}` });
      break;
    }
  }
  if (failed.length > 0) return fails(...failed);
  return isUnknown ? unsure() : holds;
}

/** Holds when none of some ports is open to every address, unless every port is: that is told once, by a rule of its own. */
export function noneOpenOf(ports: readonly number[], name: (port: number) => string): CheckCondition {
  return noOpenRule('in', (rule, range) => {
    if (isEveryPort(rule)) return undefined;
    const port = isOfPort(rule, ports);
    return port === undefined ? undefined : `${name(port)} (port ${port}) is open to \`${range.text}\`.`;
  });
}

/** Holds when no rule of a network ACL that allows every address in is as `flawOf` says. */
export function noOpenAclRule(
  flawOf: (rule: NetworkRule, range: Range) => string | undefined,
): CheckCondition {
  return noOpenRule('in', (rule, range) => {
    const action = valueAt(rule.view, 'rule_action') ?? valueAt(rule.view, 'action');
    return action?.kind === 'text' && action.text.toLowerCase() === 'allow' ? flawOf(rule, range) : undefined;
  });
}
