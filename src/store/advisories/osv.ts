import {
  type AdvisoryKind,
  type AdvisoryRecord,
  type Affected,
  advisoryKinds,
  type RangeEvent,
  type VersionRange,
} from '#model/advisory';
import { present } from '#model/present';
import { worstRating } from './rating.ts';

/** Bounds on what one record may hold: more is cut, since no scan shows it. */
const most = {
  aliases: 200,
  affected: 5_000,
  ranges: 500,
  events: 2_000,
  versions: 20_000,
  symbols: 300,
  references: 40,
};
const longest = {
  id: 100,
  name: 500,
  version: 200,
  summary: 300,
  details: 20_000,
  reference: 500,
  symbol: 300,
};

/**
 * One record of the OSV schema (ossf.github.io/osv-schema), read tolerantly: what is of another type counts as absent.
 * Undefined for what is no record.
 */
export function parseOsv(value: unknown): AdvisoryRecord | undefined {
  const record = fieldsOf(value);
  const id = text(record['id'], longest.id);
  if (id === '' || !/^[\w.:-]+$/.test(id)) return undefined;
  const affected = list(record['affected'], most.affected).map(fieldsOf);
  const details = text(record['details'], longest.details);
  return {
    id,
    source: /^[A-Z]+/i.exec(id)?.[0].toUpperCase() ?? id,
    aliases: list(record['aliases'], most.aliases).flatMap((alias) => text(alias, longest.id) || []),
    kind: kindOf(id, affected),
    summary: firstLine(text(record['summary'], longest.summary) || details),
    cwes: cwesOf(record),
    affected: affected.flatMap(affectedOf),
    symbols: [...new Set(affected.flatMap(symbolsOf))].slice(0, most.symbols),
    details: { id, text: details, references: referencesOf(record) },
    ...present({
      published: dayOf(record['published']),
      modified: dayOf(record['modified']),
      withdrawn: dayOf(record['withdrawn']),
      rating: ratingOf(id, record, affected),
    }),
  };
}

type Fields = Readonly<Record<string, unknown>>;

const none: Fields = Object.freeze(Object.create(null));

function fieldsOf(value: unknown): Fields {
  // Only own fields that we name are read, so a field called __proto__ changes nothing.
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : none;
}

function text(value: unknown, length: number): string {
  if (typeof value !== 'string') return '';
  return value.length > length ? value.slice(0, length) : value;
}

function list(value: unknown, length: number): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, length) : [];
}

/** The day of a time stamp; that of the year 1 stands for "not known" in some sources. */
function dayOf(value: unknown): string | undefined {
  const day = /^(\d{4}-\d{2}-\d{2})(?:T|$)/.exec(text(value, 40))?.[1];
  return day === undefined || day < '1970' ? undefined : day;
}

function firstLine(said: string): string {
  return said.trim().split('\n', 1)[0]?.slice(0, longest.summary) ?? '';
}

/** Rust's database says of some crates that nobody maintains them, which is no flaw. */
function kindOf(id: string, affected: readonly Fields[]): AdvisoryKind {
  if (id.startsWith('MAL-')) return 'malicious';
  const said = affected.map((each) => text(fieldsOf(each['database_specific'])['informational'], 20));
  const informational = advisoryKinds.find((kind) => said.includes(kind));
  return said.every((each) => each === informational) ? (informational ?? 'vulnerability') : 'vulnerability';
}

function affectedOf(fields: Fields): readonly Affected[] {
  const of = fieldsOf(fields['package']);
  const [ecosystem, name] = [text(of['ecosystem'], longest.name), text(of['name'], longest.name)];
  if (ecosystem === '' || name === '') return [];
  const ranges = list(fields['ranges'], most.ranges).map(fieldsOf).flatMap(rangeOf);
  const versions = list(fields['versions'], most.versions).flatMap(
    (each) => text(each, longest.version) || [],
  );
  const last = lastKnown(fields);
  const ended = last === undefined ? ranges : ranges.map((range) => withEnd(range, last));
  return [{ ecosystem, name, ranges: withGoVersions(ended, fields), versions }];
}

/** GitHub's database tells the last versions that it knows to be affected beside a range that nothing mended: `<= 2.1.2`. */
function lastKnown(fields: Fields): RangeEvent | undefined {
  const said = text(
    fieldsOf(fields['database_specific'])['last_known_affected_version_range'],
    longest.version,
  );
  const [, isBelow, version] = /^<(=?)\s*(\S+)$/.exec(said) ?? [];
  return version === undefined ? undefined : { kind: isBelow === '' ? 'limit' : 'last_affected', version };
}

function withEnd(range: VersionRange, end: RangeEvent): VersionRange {
  return range.every(({ kind }) => kind === 'introduced') ? [...range, end] : range;
}

/** Ranges of commits say nothing of versions. */
function rangeOf(fields: Fields): readonly VersionRange[] {
  if (fields['type'] !== 'SEMVER' && fields['type'] !== 'ECOSYSTEM') return [];
  const events = list(fields['events'], most.events).map(fieldsOf).flatMap(eventOf);
  return events.length === 0 ? [] : [events];
}

const kinds = ['introduced', 'fixed', 'last_affected', 'limit'] as const;

function eventOf(fields: Fields): readonly RangeEvent[] {
  return kinds.flatMap((kind) => {
    const version = text(fields[kind], longest.version);
    return version === '' || version === '*' ? [] : [{ kind, version }];
  });
}

/**
 * Go's database says "all versions" of modules whose releases are no versions of Go, and beside it which releases. Those
 * are told by that, and builds between releases (`v0.0.0-…`) by the first.
 */
function withGoVersions(ranges: readonly VersionRange[], fields: Fields): readonly VersionRange[] {
  const custom = list(fieldsOf(fields['ecosystem_specific'])['custom_ranges'], most.ranges)
    .map(fieldsOf)
    .flatMap(rangeOf);
  const isAll = ranges.every((range) => range.length === 1 && range[0]?.version === '0');
  if (custom.length === 0 || !isAll) return ranges;
  const between: VersionRange = [
    { kind: 'introduced', version: '0' },
    { kind: 'fixed', version: '0.0.1-0' },
  ];
  return [...custom, between];
}

/** Go names symbols by package, Rust by path. */
function symbolsOf(fields: Fields): readonly string[] {
  const specific = fieldsOf(fields['ecosystem_specific']);
  const go = list(specific['imports'], most.symbols)
    .map(fieldsOf)
    .flatMap((each) => {
      const path = text(each['path'], longest.symbol);
      const symbols = list(each['symbols'], most.symbols).flatMap(
        (symbol) => text(symbol, longest.symbol) || [],
      );
      return symbols.length === 0 ? path || [] : symbols.map((symbol) => `${path}.${symbol}`);
    });
  const functions = fieldsOf(specific['affects'])['functions'];
  const rust = list(functions ?? specific['affected_functions'], most.symbols);
  return [...go, ...rust.flatMap((each) => text(each, longest.symbol) || [])];
}

function referencesOf(record: Fields): readonly string[] {
  const found = list(record['references'], most.references).map((each) =>
    text(fieldsOf(each)['url'], longest.reference),
  );
  return found.filter((url) => /^https?:\/\//.test(url));
}

function cwesOf(record: Fields): readonly number[] {
  const specific = fieldsOf(record['database_specific']);
  const said = list(specific['cwe_ids'] ?? specific['cwes'], 20);
  return said.flatMap((each) => Number(/^CWE-(\d{1,6})$/.exec(text(each, 20))?.[1]) || []);
}

function ratingOf(id: string, record: Fields, affected: readonly Fields[]) {
  const vectors = [record, ...affected.slice(0, 50)]
    .flatMap((fields) => list(fields['severity'], 10))
    .map((each) => text(fieldsOf(each)['score'], 300));
  const words = [record, ...affected.slice(0, 50)].map((fields) =>
    text(fieldsOf(fields['database_specific'])['severity'], 20),
  );
  return worstRating(id, vectors, words);
}
