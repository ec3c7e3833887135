import type { AdvisoryCoverage } from '#model/advisory';
import { daysBetween } from '#model/day';
import { thousands } from '#report/wording';

/** What `db status` says of one ecosystem, beside its figures. */
export function remarkOf({ sources, unreadable }: AdvisoryCoverage): string | undefined {
  const names = Object.keys(sources);
  const remarks = [
    names.length > 0 && names.every((name) => name === 'MAL') && 'malicious packages only',
    isPartial(sources) && 'vulnerabilities from an excerpt only',
    unreadable > 0 && `${thousands(unreadable)} records could not be read`,
  ];
  const said = remarks.filter((remark) => remark !== false);
  return said.length === 0 ? undefined : said.join('; ');
}

/** Besides malicious packages there are only ranges that leave out where some of them end. */
function isPartial(sources: AdvisoryCoverage['sources']): boolean {
  const others = Object.entries(sources).filter(([name]) => name !== 'MAL');
  const excerpt = sources['GHSA CSV'] ?? 0;
  const all = others.reduce((sum, [, count]) => sum + count, 0);
  return excerpt > 0 && excerpt * 2 > all;
}

export interface StatusOf {
  readonly coverage: readonly AdvisoryCoverage[];
  readonly source: string;
  readonly scores?: number;
  readonly folder: string;
  readonly today: string;
}

/** The index as a table for people. */
export function statusPage({ coverage, source, scores, folder, today }: StatusOf): string {
  const rows = coverage.map((each) => [
    each.ecosystem,
    thousands(each.advisories),
    thousands(each.packages),
    ageOf(daysBetween(each.builtOn, today)),
    each.watermark ?? 'unknown',
    sourcesOf(each),
  ]);
  const notes = coverage.flatMap((each) => {
    const remark = remarkOf(each);
    return remark === undefined ? [] : [`${each.ecosystem}: ${remark}.`];
  });
  return [
    `Advisories from ${source} in ${folder}`,
    '',
    ...table([
      ['Ecosystem', 'Advisories', 'Packages', 'Fetched', 'Latest record', 'Records by source'],
      ...rows,
    ]),
    '',
    scores === undefined
      ? 'How likely flaws are used (EPSS, KEV) is not known.'
      : `How likely flaws are used (EPSS, KEV): ${thousands(scores)} CVEs.`,
    ...notes,
    'Packages of other ecosystems are listed in a scan as not checked.',
    '',
  ].join('\n');
}

function sourcesOf({ sources }: AdvisoryCoverage): string {
  return Object.entries(sources)
    .map(([name, count]) => `${name} ${thousands(count)}`)
    .join(', ');
}

/** In words: an age that is only a number is read past. */
export function ageOf(days: number): string {
  if (days <= 0) return 'today';
  return days === 1 ? 'yesterday' : `${days} days ago`;
}

const numbers = new Set([1, 2]);

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return numbers.has(column) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
}
