import { type InfraValue, isUnknown, type MapValue, valueAt } from '#ir/infra/value';
import { type Blame, fails, holds, type Subject, unsure, type Verdict } from '../../condition.ts';
import { wordOf } from '../../test-value.ts';

/** Ports on which databases, caches and tools for administration listen. */
export const sensitivePorts: readonly number[] = [
  20, 21, 23, 110, 135, 137, 138, 139, 389, 445, 636, 1433, 1434, 1521, 2375, 2376, 2379, 2483, 2484, 3000,
  3020, 3306, 4333, 4505, 4506, 5432, 5500, 5601, 5900, 5985, 5986, 6379, 7000, 7001, 7199, 8020, 8080, 8140,
  8888, 9000, 9042, 9090, 9160, 9200, 9300, 11211, 11214, 11215, 27017, 27018, 50070, 61620, 61621,
];

/** What a rule must not let in. */
export interface Opening {
  readonly ports?: readonly number[];
  /** Every port. */
  readonly isEverything?: true;
  /** A protocol on any port. */
  readonly protocol?: 'udp';
  /** From one of the large private ranges instead of the internet. */
  readonly from?: 'private';
}

/** Holds of a rule of a security group, or of what is none, that does not let such a thing in. */
export function opensPorts(opening: Opening): (subject: Subject) => Verdict {
  return ({ view, path, place }) => {
    if (!view.entries.has('direction') && !view.entries.has('access')) return holds;
    const sources = valuesOf(view, ['source_address_prefix', 'source_address_prefixes']);
    const entry = view.entries.get('destination_port_range') ?? view.entries.get('destination_port_ranges');
    const name = entry?.written ?? 'destination_port_range';
    const blame: Blame = {
      place: entry?.place ?? place,
      path: path === '' ? 'destination_port_range' : `${path}.destination_port_range`,
      written: name,
      ...(entry === undefined ? {} : { value: entry.value }),
    };
    const parts = [
      isWord(view, 'direction', /^inbound$/i),
      isWord(view, 'access', /^allow$/i),
      anyOf(sources, (value) => isSource(value, opening)),
      isProtocol(view, opening),
      isPort(view, opening),
    ];
    if (parts.includes(false)) return holds;
    return parts.includes(undefined) ? unsure(blame) : fails(blame);
  };
}

/** Values of an attribute that is one and of one that is a list. */
function valuesOf(view: MapValue, names: readonly string[]): readonly InfraValue[] {
  return names.flatMap((name) => {
    const value = valueAt(view, name);
    if (value === undefined || value.kind === 'null') return [];
    return value.kind === 'list'
      ? [...value.items, ...(value.isOpen ? [value.rest ?? opened(value)] : [])]
      : [value];
  });
}

function opened({ place, origin }: InfraValue): InfraValue {
  return { kind: 'unknown', why: 'computed', detail: 'There may be more.', place, origin };
}

function anyOf(
  values: readonly InfraValue[],
  test: (value: InfraValue) => boolean | undefined,
): boolean | undefined {
  const told = values.map(test);
  if (told.includes(true)) return true;
  return told.includes(undefined) ? undefined : false;
}

function isWord(view: MapValue, name: string, pattern: RegExp): boolean | undefined {
  const value = valueAt(view, name);
  if (value === undefined) return false;
  const word = wordOf(value);
  return word === undefined ? undefined : pattern.test(word);
}

const everywhere = /^(?:\*|any|internet|0\.0\.0\.0(?:\/0)?|::\/0|<nw>\/0|\/0)$/i;
const privately = /^(?:10\.0\.0\.0\/8|172\.16\.0\.0\/1[2-6]|192\.168\.0\.0\/16)$/;

function isSource(value: InfraValue, { from }: Opening): boolean | undefined {
  const word = wordOf(value);
  if (word === undefined) return isUnknown(value) ? undefined : false;
  if (from === 'private') return privately.test(word);
  return everywhere.test(word) || /^\d+\.\d+\.\d+\.\d+\/0$/.test(word);
}

function isProtocol(view: MapValue, { protocol, ports, isEverything }: Opening): boolean | undefined {
  const value = valueAt(view, 'protocol');
  if (value === undefined) return true;
  const word = wordOf(value);
  if (word === undefined) return undefined;
  if (isEverything) return !/^icmp$/i.test(word);
  if (protocol === 'udp') return /^udp$/i.test(word);
  return (
    ports === undefined || /^(?:tcp|\*|any)$/i.test(word) || (/^udp$/i.test(word) && ports === sensitivePorts)
  );
}

function isPort(view: MapValue, opening: Opening): boolean | undefined {
  if (opening.protocol === 'udp') return true;
  const values = valuesOf(view, ['destination_port_range', 'destination_port_ranges']);
  return anyOf(values, (value) => {
    const word = wordOf(value);
    if (word === undefined) return isUnknown(value) ? undefined : false;
    return opens(word, opening);
  });
}

function opens(range: string, { ports, isEverything }: Opening): boolean {
  const whole = range.trim() === '*' || /^0?1?-65535$/.test(range.trim()) || range.trim() === '0-65535';
  if (isEverything) return whole;
  // Everything is told by a rule of its own, unless it is about a door.
  if (whole) return ports?.length === 1 && (ports[0] === 22 || ports[0] === 3389);
  return range.split(',').some((each) => {
    const [first, last = first] = each.trim().split('-').map(Number);
    if (first === undefined || last === undefined || Number.isNaN(first) || Number.isNaN(last)) return false;
    return (ports ?? []).some((port) => port >= first && port <= last);
  });
}
