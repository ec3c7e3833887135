import type { Location } from '#model/location';
import { present } from '#model/present';
import type { ForeignSuppression, PackageCondition } from '#model/suppression';
import { matchesEverything, problemOfPattern } from '../../glob.ts';
import { type ForeignFiles, merge, mostEntries, notTaken } from '../shape.ts';

/** What an entry of another tool says of packages, before it is checked. */
export interface Entry {
  readonly location: Location;
  readonly condition: PackageCondition;
  readonly reason?: string | undefined;
  /** Day, or moment as ISO 8601 or in milliseconds, from which on it no longer holds. */
  readonly ends?: unknown;
  readonly path?: string | undefined;
  /** Why it cannot be honoured. */
  readonly wrong?: string | undefined;
}

/** Entries as suppressions of packages; those that cannot be honoured, and those that would excuse everything, are told. */
export function excused(tool: string, entries: readonly Entry[]): ForeignFiles {
  return merge(
    entries.slice(0, mostEntries).map((entry) => {
      const until = lastDay(entry.ends);
      const wrong = entry.wrong ?? (until === 'no day' ? 'its end is no day' : problemOf(entry));
      if (wrong !== undefined)
        return { notices: [notTaken(entry.location, `This entry is not honoured: ${wrong}.`)] };
      return { suppressions: [suppressionOf(tool, entry, until)] };
    }),
  );
}

function suppressionOf(
  tool: string,
  { location, condition, reason = '', path }: Entry,
  until: string | undefined,
): ForeignSuppression {
  return {
    kind: 'config',
    tool,
    reason:
      reason.trim() === '' ? `Without a reason, in the settings of ${tool}` : reason.trim().slice(0, 500),
    rules: ['packages'],
    package: condition,
    location,
    ...present({ until, path }),
  };
}

function problemOf({ condition, path }: Entry): string | undefined {
  const isBlanket = Object.values(condition).every((value) => value === undefined || value === '*');
  if (isBlanket && (path === undefined || matchesEverything(path))) return 'it would excuse everything';
  return path === undefined ? undefined : problemOfPattern(path);
}

/** The last day on which something holds that ends at a moment; a day alone is its beginning. */
export function lastDay(ends: unknown): string | undefined | 'no day' {
  if (ends === undefined || ends === null || ends === '') return undefined;
  const moment =
    ends instanceof Date ? ends.getTime() : typeof ends === 'number' ? ends : Date.parse(String(ends));
  return Number.isNaN(moment) || Math.abs(moment) > 8e15
    ? 'no day'
    : new Date(moment - 1).toISOString().slice(0, 10);
}

/** Whether a text names an advisory as databases do: `CVE-2021-23337`, `GHSA-…`, `RUSTSEC-…`. Rules of Trivy look alike. */
export function isAdvisory(id: string): boolean {
  return (
    /^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9.:]+)+$/.test(id) &&
    /^(?:CVE|GHSA|GO|PYSEC|RUSTSEC|MAL|OSV|OSEC|HSEC|EEF|BIT|PSF|GSD|PKSA|DSA|DLA|DTSA|USN|LSN|UBUNTU|DEBIAN|ALPINE|ALSA|RHSA|RHBA|RHEA|RLSA|RXSA|ELSA|SUSE|openSUSE|ALAS\w*|MGASA|OESA|PHSA|CGA|JLSEC|TEMP)-/i.test(
      id,
    )
  );
}

/** The condition of an id; ids that only another tool's own database knows cannot be matched. */
export function namedBy(id: string): Pick<Entry, 'condition' | 'wrong'> {
  if (isAdvisory(id)) return { condition: { advisories: [id] } };
  return {
    condition: {},
    wrong: `${JSON.stringify(id.slice(0, 60))} names no advisory that other databases know`,
  };
}

/** Why a file cannot be read, as the only thing that it brings. */
export function unreadable(location: Location, why: string): ForeignFiles {
  return merge([{ notices: [notTaken(location, `This file is not read: ${why}.`)] }]);
}

/**
 * Why an entry with a key that is none of these cannot be honoured: what it asks for besides is not known, and one whose
 * end is mistyped would hold for ever.
 */
export function strangeKey(value: unknown, known: readonly string[]): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const strange = Object.keys(value).find((key) => !known.includes(key));
  return strange === undefined ? undefined : `its key ${JSON.stringify(strange.slice(0, 60))} is not known`;
}
