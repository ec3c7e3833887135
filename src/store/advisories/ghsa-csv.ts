import type { AdvisoryRecord } from '#model/advisory';
import { present } from '#model/present';
import { worstRating } from './rating.ts';

/**
 * Ranges made from GitHub's advisories, a line each: id, published, summary, package, introduced, fixed, severity, CWEs.
 * Lines of one id are one record. A range without `fixed` may have had a last version that this form leaves out.
 */
export function parseGhsaCsv(
  content: string,
  ecosystem: string,
): { readonly records: readonly AdvisoryRecord[]; readonly unreadable: number } {
  const records = new Map<string, AdvisoryRecord>();
  let unreadable = 0;
  for (const line of content.split('\n')) {
    if (line.trim() === '') continue;
    const fields = fieldsOf(line.replace(/\r$/, ''));
    if (isTakenBack(fields)) continue;
    const record = recordOf(fields, ecosystem);
    if (record === undefined) {
      unreadable++;
      continue;
    }
    const known = records.get(record.id);
    const affected = [...(known?.affected ?? []), ...record.affected];
    records.set(record.id, { ...(known ?? record), affected });
  }
  return { records: [...records.values()], unreadable };
}

/** A line has no field for it: GitHub writes so before the summary of one that it took back, or that is there twice. */
function isTakenBack([, , summary = '']: readonly string[]): boolean {
  return /^(?:withdrawn|duplicate advisory)\b/i.test(summary.trim());
}

/** Fields of a line of RFC 4180 without line ends in them. */
function fieldsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain = '']) => quoted?.replace(/""/g, '"') ?? plain,
  );
}

function recordOf(fields: readonly string[], ecosystem: string): AdvisoryRecord | undefined {
  const [
    id = '',
    published = '',
    summary = '',
    name = '',
    introduced = '',
    fixed = '',
    word = '',
    cwes = '',
  ] = fields;
  if (!/^(?:CVE|GHSA)-[\w-]{4,40}$/.test(id) || name === '' || fields.length < 7) return undefined;
  const start = { kind: 'introduced', version: introduced || '0' } as const;
  const range = fixed === '' ? [start] : [start, { kind: 'fixed', version: fixed } as const];
  return {
    id,
    source: 'GHSA CSV',
    aliases: [],
    kind: 'vulnerability',
    summary: summary.slice(0, 300),
    cwes: [...cwes.matchAll(/CWE-(\d{1,6})/g)].map(([, number]) => Number(number)),
    affected: [
      { ecosystem, name, ranges: [range], versions: [], ...(fixed === '' ? { openEnded: true } : {}) },
    ],
    symbols: [],
    details: { id, text: '', references: [] },
    ...present({
      published: /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0],
      rating: worstRating(id, [], [word]),
    }),
  };
}

/** The ecosystem of a file of such lines, by its name: `advisories-npm.csv`. */
export function ecosystemOfCsv(name: string): string | undefined {
  const [, said = ''] = /advisories-([\w.]+)\.csv$/i.exec(name) ?? [];
  return csvEcosystems.get(said.toLowerCase());
}

const csvEcosystems: ReadonlyMap<string, string> = new Map(
  ['npm', 'Maven', 'NuGet', 'PyPI', 'RubyGems', 'Go', 'crates.io', 'Packagist', 'Pub', 'Hex'].map((name) => [
    name.toLowerCase(),
    name,
  ]),
);
