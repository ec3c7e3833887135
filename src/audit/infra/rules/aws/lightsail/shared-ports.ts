import { type InfraValue, valueAt } from '#ir/infra/value';
import { type Blame, fails, holds, type Subject, unsure, type Verdict } from '../../../condition.ts';
import { lookUp } from '../../../look-up.ts';
import { wordOf } from '../../../test-value.ts';

/** Ports at which sites for everybody are. */
const webPorts = ['80', '443'];

/** Holds when no entry of the firewall lets every address in at more than the web; without ranges every address is meant. */
export function noOpenPort(subject: Subject): Verdict {
  const failed: Blame[] = [];
  let isUnknown = false;
  for (const at of ['port_info', 'networking.ports'])
    for (const { value, place, path, written } of lookUp(subject, [...at.split('.')])) {
      if (value === undefined) continue;
      const isOpen = opensToAll(value);
      if (isOpen === undefined) isUnknown = true;
      if (isOpen) failed.push({ place, path, written, item: path, says: saysOf(value) });
    }
  if (failed.length > 0) return fails(...failed);
  return isUnknown ? unsure() : holds;
}

function opensToAll(entry: InfraValue): boolean | undefined {
  const [from, to] = ['from_port', 'to_port'].map((name) => word(entry, name));
  if (from === undefined || to === undefined) return undefined;
  if (from === to && webPorts.includes(from)) return false;
  if (/^icmp/.test(word(entry, 'protocol') ?? '')) return false;
  const ranges = valueAt(entry, 'cidrs');
  if (ranges === undefined || ranges.kind === 'null')
    return valueAt(entry, 'cidr_list_aliases') === undefined;
  if (ranges.kind !== 'list') return undefined;
  if (ranges.items.some((range) => /\/0+$/.test(wordOf(range) ?? ''))) return true;
  return ranges.items.every((range) => wordOf(range) !== undefined) ? false : undefined;
}

function saysOf(entry: InfraValue): string {
  const [from, to] = ['from_port', 'to_port'].map((name) => word(entry, name));
  return from === to
    ? `port ${from} is open to every address.`
    : `ports ${from} to ${to} are open to every address.`;
}

function word(entry: InfraValue, name: string): string | undefined {
  const value = valueAt(entry, name);
  return value === undefined ? undefined : wordOf(value);
}
