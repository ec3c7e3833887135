import type { Resource } from '#ir/infra/resource';
import type { Blame, Subject } from '../../condition.ts';
import { lookUp } from '../../look-up.ts';
import { wordOf } from '../../test-value.ts';
import { isEveryAddress, isEveryPort, networkRules } from './shared-network.ts';

/** What of a machine gives it an address of the internet for sure: a switch, or a subnet that gives one to everything. */
export function publicAddressOf(subject: Subject): Blame | undefined {
  const own = ['associate_public_ip_address', 'network_interfaces.associate_public_ip_address'].flatMap(
    (at) => lookUp(subject, at.split('.')).filter(({ value }) => value !== undefined),
  );
  for (const { value, ...where } of own) {
    const word = value === undefined ? undefined : wordOf(value);
    if (word === 'true' && value !== undefined) return { ...where, value };
  }
  // What the machine says itself, known or not, outweighs its subnet.
  if (own.length > 0) return undefined;
  const { resource, views, view } = subject;
  const subnet = views.graph
    .connected(resource.id, 'aws.ec2.subnet', 'subnet_id')
    .find((each) => isOn(lookUp(viewed(subject, each), ['map_public_ip_on_launch'])));
  const entry = view.entries.get('subnet_id');
  if (subnet === undefined || entry === undefined) return undefined;
  return { place: entry.place, path: 'subnet_id', written: entry.written ?? 'subnet_id', value: entry.value };
}

function isOn(found: ReturnType<typeof lookUp>): boolean {
  return found.some(({ value }) => value !== undefined && wordOf(value) === 'true');
}

function viewed(subject: Subject, resource: Resource): Subject {
  return { ...subject, resource, view: subject.views.of(resource), place: resource.header, path: '' };
}

const ruleKinds = ['aws.ec2.security-group-rule', 'aws.ec2.ingress-rule'];

/** A security group of a machine, or a rule of one, that lets every address reach a port that is none of the web. */
export function openGroupOf(
  subject: Subject,
): { readonly resource: Resource; readonly what: string } | undefined {
  const { graph } = subject.views;
  const groups = [
    'vpc_security_group_ids',
    'security_groups',
    'security_group_ids',
    'network_interfaces',
  ].flatMap((via) => graph.connected(subject.resource.id, 'aws.ec2.security-group', via));
  const rules = groups.flatMap(({ id }) =>
    ruleKinds.flatMap((kind) =>
      ['security_group_id', 'group_id'].flatMap((via) => graph.connected(id, kind, via)),
    ),
  );
  for (const resource of new Set([...groups, ...rules])) {
    const what = openPortOf(viewed(subject, resource));
    if (what !== undefined) return { resource, what };
  }
  return undefined;
}

function openPortOf(subject: Subject): string | undefined {
  for (const rule of networkRules(subject).rules) {
    if (rule.direction !== 'in' || !rule.ranges.some((range) => isEveryAddress(range))) continue;
    if (isEveryPort(rule)) return 'every port';
    const { ports, protocol } = rule;
    if (ports === undefined || !/^(?:tcp|udp)$/.test(protocol ?? '')) continue;
    const isOne = ports.from === ports.to;
    if (isOne && (ports.from === 80 || ports.from === 443)) continue;
    return isOne ? `port ${ports.from}` : `ports ${ports.from} to ${ports.to}`;
  }
  return undefined;
}
