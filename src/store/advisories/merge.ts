import {
  type Advisory,
  type AdvisoryKind,
  type AdvisoryRecord,
  type Affected,
  advisoryKinds,
  type Rating,
} from '#model/advisory';
import { compareText } from '#model/location';
import { present } from '#model/present';
import { severities } from '#model/severity';

/** Records of one flaw as one advisory, with what each package's best source says of it. */
export interface MergedAdvisory {
  readonly advisory: Advisory;
  readonly affected: readonly Affected[];
  /** Positions of its records. */
  readonly records: readonly number[];
}

/** Puts records together that name each other as aliases; the result does not depend on their order. */
export function mergeAliases(records: readonly AdvisoryRecord[]): readonly MergedAdvisory[] {
  const groups = groupsOf(records);
  const merged = groups.map((group) => mergeOne(records, group));
  return merged.sort((a, b) => compareText(a.advisory.id, b.advisory.id));
}

function groupsOf(records: readonly AdvisoryRecord[]): readonly (readonly number[])[] {
  const parents = records.map((_, i) => i);
  const rootOf = (start: number): number => {
    let at = start;
    while (parents[at] !== at) {
      const parent = parents[at] ?? at;
      parents[at] = parents[parent] ?? parent;
      at = parent;
    }
    return at;
  };
  const byName = new Map<string, number>();
  records.forEach(({ id, aliases }, i) => {
    for (const name of [id, ...aliases]) {
      const other = byName.get(name);
      if (other === undefined) byName.set(name, i);
      else parents[rootOf(i)] = rootOf(other);
    }
  });
  const groups = new Map<number, number[]>();
  records.forEach((_, i) => {
    const root = rootOf(i);
    groups.set(root, [...(groups.get(root) ?? []), i]);
  });
  return [...groups.values()];
}

function mergeOne(all: readonly AdvisoryRecord[], group: readonly number[]): MergedAdvisory {
  const at = [...group].sort((a, b) => compareText(all[a]?.id ?? '', all[b]?.id ?? ''));
  const records = at.flatMap((i) => all[i] ?? []);
  const ids = namesOf(records);
  const native = records.filter(({ source, affected }) => affected.some((each) => isNative(source, each)));
  const told = native.length > 0 ? native : records;
  const rating = worst(records.flatMap((record) => record.rating ?? []));
  return {
    advisory: {
      id: ids[0] ?? '',
      ids,
      kind: kindOf(records, told),
      summary: firstText([...told, ...records].map(({ summary }) => summary)),
      cwes: unique(records.flatMap(({ cwes }) => cwes)),
      symbols: unique(records.flatMap(({ symbols }) => symbols)),
      ...present({
        published: records.flatMap(({ published }) => published ?? []).sort(compareText)[0],
        modified: records
          .flatMap(({ modified }) => modified ?? [])
          .sort(compareText)
          .at(-1),
        rating,
      }),
    },
    affected: affectedOf(records),
    records: at,
  };
}

/** A CVE first, then what GitHub calls it, then the others; the oldest of each. */
function namesOf(records: readonly AdvisoryRecord[]): readonly string[] {
  const rank = (id: string) => (id.startsWith('CVE-') ? 0 : id.startsWith('GHSA-') ? 1 : 2);
  const names = unique(records.flatMap(({ id, aliases }) => [id, ...aliases]));
  return names.sort((a, b) => rank(a) - rank(b) || compareIds(a, b));
}

/** `CVE-2020-9999` before `CVE-2020-10000`. */
function compareIds(a: string, b: string): number {
  const pad = (id: string) => id.replace(/\d+/g, (digits) => digits.padStart(12, '0'));
  return compareText(pad(a), pad(b));
}

function kindOf(records: readonly AdvisoryRecord[], told: readonly AdvisoryRecord[]): AdvisoryKind {
  if (records.some(({ kind }) => kind === 'malicious')) return 'malicious';
  return advisoryKinds.find((kind) => told.some((record) => record.kind === kind)) ?? 'vulnerability';
}

function worst(ratings: readonly Rating[]): Rating | undefined {
  return [...ratings].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      (b.score ?? 0) - (a.score ?? 0) ||
      compareText(a.source, b.source),
  )[0];
}

/** Of each package what the most specific source says; several of the same rank say it together. */
function affectedOf(records: readonly AdvisoryRecord[]): readonly Affected[] {
  const packages = new Map<string, { rank: number; affected: Affected[] }>();
  for (const { source, affected } of records) {
    for (const each of affected) {
      const key = `${each.ecosystem}\0${each.name}`;
      const rank = rankOf(source, each);
      const known = packages.get(key);
      if (known === undefined || rank < known.rank) packages.set(key, { rank, affected: [each] });
      else if (rank === known.rank) known.affected.push(each);
    }
  }
  return [...packages.values()].map(({ affected }) => together(affected));
}

function together(affected: readonly Affected[]): Affected {
  const [first] = affected;
  if (first === undefined) throw new Error('A package without anything that is said of it.');
  const ranges = new Map(
    affected.flatMap((each) => each.ranges).map((range) => [JSON.stringify(range), range]),
  );
  return {
    ecosystem: first.ecosystem,
    name: first.name,
    ranges: [...ranges.values()],
    versions: unique(affected.flatMap(({ versions }) => versions)),
    ...(affected.every(({ openEnded }) => openEnded) ? { openEnded: true } : {}),
  };
}

/** The database that an ecosystem keeps itself, by the prefix of its ids. */
const native: ReadonlyMap<string, string> = new Map([
  ['Go', 'GO'],
  ['PyPI', 'PYSEC'],
  ['crates.io', 'RUSTSEC'],
  ['Hackage', 'HSEC'],
  ['CRAN', 'RSEC'],
]);

function isNative(source: string, { ecosystem }: Affected): boolean {
  return native.get(ecosystem) === source;
}

/** Sources that name no last version are asked last. */
function rankOf(source: string, affected: Affected): number {
  if (source === 'MAL' || isNative(source, affected)) return 0;
  return source === 'GHSA CSV' ? 2 : 1;
}

function firstText(texts: readonly string[]): string {
  return texts.find((text) => text !== '') ?? '';
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
