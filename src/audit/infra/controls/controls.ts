import { compareText } from '#model/location';
import type { Controls } from '#model/rule';
import type { ControlTable } from './control-table.ts';
import { securityHubTables } from './tables/aws-security-hub.table.ts';
import { controlTables } from './tables.ts';

/** Ids of one version of a standard, by its place in the order in which controls are told. */
interface Told {
  readonly at: number;
  readonly ids: readonly string[];
}

/**
 * The controls that a rule on infrastructure (`infra/aws-s3-versioning`) speaks of, by version of a standard; none where
 * no table names it.
 */
export function controlsOf(ruleId: string): readonly Controls[] {
  const name = ruleId.replace(/^infra\//, '');
  const keys = [name, ...securityHubTables.flatMap(({ controls }) => idsIn(controls[name]))];
  const told = Map.groupBy(
    keys.flatMap((key) => byKey.get(key) ?? []),
    ({ at }) => at,
  );
  return versions.flatMap(({ standard, version }, at) => {
    const found = told.get(at) ?? [];
    return found.length === 0 ? [] : [{ standard, version, ids: inOrder(found) }];
  });
}

const versions = controlTables.filter(
  (table, i) => controlTables.findIndex((other) => isSameVersion(table, other)) === i,
);

/** What all tables say of a rule or of a control of Security Hub. */
const byKey: ReadonlyMap<string, readonly Told[]> = indexed();

function indexed(): ReadonlyMap<string, readonly Told[]> {
  const all = controlTables.flatMap((table) => {
    const at = versions.findIndex((version) => isSameVersion(table, version));
    return Object.entries(table.controls).map(([key, ids]) => ({ key, told: { at, ids: idsIn(ids) } }));
  });
  const groups = Map.groupBy(all, ({ key }) => key);
  return new Map([...groups].map(([key, entries]) => [key, entries.map(({ told }) => told)]));
}

function isSameVersion(a: ControlTable, b: ControlTable): boolean {
  return a.standard === b.standard && a.version === b.version;
}

function idsIn(text: string | undefined): readonly string[] {
  return text?.split(' ') ?? [];
}

/** Each id once, `5.2.10` after `5.2.9` and `AC-17` after `AC-3`; those of one table are in order. */
function inOrder(found: readonly Told[]): readonly string[] {
  const ids = [...new Set(found.flatMap((told) => told.ids))];
  return found.length === 1 ? ids : ids.sort((a, b) => compareText(sortable(a), sortable(b)));
}

const sortables = new Map<string, string>();

/** An id with its numbers in four digits. */
function sortable(id: string): string {
  const known = sortables.get(id) ?? id.replace(/\d+/g, (digits) => digits.padStart(4, '0'));
  sortables.set(id, known);
  return known;
}
