import { type Entry, type InfraValue, isUnknown, itemsOf, type MapValue, valueAt } from '#ir/infra/value';
import { type Blame, fails, holds, type Subject, unsure, type Verdict } from '../../condition.ts';
import { wordOf } from '../../test-value.ts';

/** Ports on which databases, caches and tools for administration listen. */
export const sensitivePorts: readonly number[] = [
  23, 110, 135, 137, 138, 139, 389, 445, 636, 1433, 1434, 1521, 2375, 2376, 2379, 2483, 2484, 3000, 3306,
  4505, 4506, 5432, 5500, 5601, 5900, 5985, 5986, 6379, 7001, 7199, 8020, 8140, 8888, 9000, 9042, 9090, 9160,
  9200, 9300, 11211, 27017, 27018, 50070, 61621,
];

/** What must not be open: some ports, or all of them. */
export interface Opening {
  readonly ports?: readonly number[];
  readonly isEverything?: true;
}

/** Holds of a firewall rule that does not let such a thing in from the internet. */
export function letsNobodyIn(opening: Opening): (subject: Subject) => Verdict {
  return ({ view, place }) => {
    const direction = valueAt(view, 'direction');
    const isOut = direction === undefined ? false : isWord(direction, /^egress$/i);
    const isOff = isTrue(valueAt(view, 'disabled'));
    if (isOut === true || isOff === true) return holds;
    const ranges = view.entries.get('source_ranges')?.value;
    const opened = openedBy(view, opening);
    const blame: Blame = {
      place: opened?.place ?? view.entries.get('source_ranges')?.place ?? place,
      path: 'allow',
      written: 'allow',
      ...(opened === undefined ? {} : { value: opened.value }),
    };
    const told = [
      isOut === undefined ? undefined : true,
      isOff === undefined ? undefined : true,
      fromAnywhere(ranges),
      allows(view, opening),
    ];
    if (told.includes(false)) return holds;
    return told.includes(undefined) ? unsure(blame) : fails(blame);
  };
}

/** Ports that let it in, or the protocol where all are. */
function openedBy(view: MapValue, opening: Opening): Entry | undefined {
  for (const allow of itemsOf(valueAt(view, 'allow')))
    if (allow.kind === 'map' && allowed(allow, opening))
      return allow.entries.get('ports') ?? allow.entries.get('protocol');
  return undefined;
}

function isWord(value: InfraValue, pattern: RegExp): boolean | undefined {
  const word = wordOf(value);
  return word === undefined ? (isUnknown(value) ? undefined : false) : pattern.test(word);
}

function isTrue(value: InfraValue | undefined): boolean | undefined {
  return value === undefined ? false : isWord(value, /^true$/i);
}

function fromAnywhere(ranges: InfraValue | undefined): boolean | undefined {
  if (ranges === undefined) return false;
  if (isUnknown(ranges)) return undefined;
  const told = itemsOf(ranges).map((each) => isWord(each, /\/0$|^0\.0\.0\.0$|^::$/));
  if (told.includes(true)) return true;
  return told.includes(undefined) || (ranges.kind === 'list' && ranges.isOpen) ? undefined : false;
}

function allows(view: MapValue, opening: Opening): boolean | undefined {
  const allow = valueAt(view, 'allow');
  if (allow === undefined) return false;
  if (isUnknown(allow)) return undefined;
  const told = itemsOf(allow).map((each) => allowed(each, opening));
  if (told.includes(true)) return true;
  return told.includes(undefined) || (allow.kind === 'list' && allow.isOpen) ? undefined : false;
}

function allowed(allow: InfraValue, { ports: wanted, isEverything }: Opening): boolean | undefined {
  const protocol = valueAt(allow, 'protocol');
  const isAny = protocol === undefined ? false : isWord(protocol, /^all$/i);
  const isTcp = protocol === undefined ? false : isWord(protocol, /^(?:tcp|6|all)$/i);
  if (isTcp === false) return false;
  const ports = valueAt(allow, 'ports');
  const isAll =
    ports === undefined ||
    ports.kind === 'null' ||
    (ports.kind === 'list' && ports.items.length === 0 && !ports.isOpen);
  if (isAll) {
    if (isEverything) return isAny === undefined ? undefined : true;
    // Everything is told by a rule of its own, unless it is about a door.
    return isDoor(wanted ?? []) ? isTcp : false;
  }
  if (isUnknown(ports)) return undefined;
  const told = itemsOf(ports).map((each) => covers(each, wanted ?? [], isEverything ?? false));
  if (told.includes(true)) return isTcp;
  return told.includes(undefined) || (ports.kind === 'list' && ports.isOpen) ? undefined : false;
}

function covers(value: InfraValue, wanted: readonly number[], isEverything: boolean): boolean | undefined {
  const word = wordOf(value);
  if (word === undefined) return isUnknown(value) ? undefined : false;
  const [first, last = first] = word.trim().split('-').map(Number);
  if (first === undefined || last === undefined || Number.isNaN(first) || Number.isNaN(last)) return false;
  if (first <= 1 && last >= 65_535) return isEverything || isDoor(wanted);
  return !isEverything && wanted.some((port) => port >= first && port <= last);
}

/** Ways to sign in to a machine: all that is open includes them. */
function isDoor(ports: readonly number[]): boolean {
  return ports.length === 1 && (ports[0] === 22 || ports[0] === 3389);
}
