import type { VulnerableSymbol } from '#model/reachability';

/** What one or more advisories of a package say, as our tables write it. */
export interface SymbolRow {
  readonly name: string;
  /** One name of each advisory. */
  readonly ids: readonly string[];
  /** Full names; `every use` where whoever uses the package at all is exposed, such as by a parser of each request. */
  readonly symbols: readonly string[] | 'every use';
  /** Whether the advisory names the functions itself, or the change that mends it shows them. */
  readonly says: 'advisory' | 'fix';
}

/** An entry for each advisory of the rows, with the address where it is described and its fix is named. */
export function entriesOf(ecosystem: string, rows: readonly SymbolRow[]): readonly VulnerableSymbol[] {
  return rows.flatMap(({ name, ids, symbols }) =>
    ids.map((id) => ({
      ecosystem,
      name,
      ids: [id],
      symbols: symbols === 'every use' ? [] : symbols,
      source: sourceOf(id),
    })),
  );
}

/** Where an advisory is published. */
export function sourceOf(id: string): string {
  return id.startsWith('GHSA-')
    ? `https://github.com/advisories/${id}`
    : `https://nvd.nist.gov/vuln/detail/${id}`;
}
