import type { Finding } from '#model/finding';
import type { Gap } from '#model/gap';
import type { Rewritten, TextChange } from '#source/rewrite-all';

/** Files that are written together or not at all, and the findings that are gone with them. */
export interface FixUnit {
  readonly changes: readonly TextChange[];
  readonly findings: readonly Finding[];
}

/** What a scan says of a tree. */
export interface Seen {
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
}

/** Why a unit is not in the tree in the end. */
export type Undoing = 'changed-meanwhile' | 'still-found' | 'finds-more' | 'does-not-parse';

/** What is in the tree after all was proved, and what is not. */
export interface AppliedFixes {
  readonly kept: readonly FixUnit[];
  readonly undone: readonly { readonly unit: FixUnit; readonly why: Undoing }[];
  /** Files that should have been put back, and that somebody changed meanwhile. */
  readonly stuck: readonly string[];
}

/** The tree that is edited. */
export interface EditedTree {
  readonly write: (changes: readonly TextChange[]) => Rewritten | { readonly refused: string };
  /** Scans it again as it was scanned before. */
  readonly look: () => Promise<Seen>;
}

/** More rounds than units fail one after the other: what is left then is taken back. */
const mostRounds = 5;

interface Written {
  readonly unit: FixUnit;
  readonly files: Rewritten;
}

/**
 * Writes units, scans the tree again and takes back what does not remove its findings, brings others or no longer
 * parses, until a scan proves all that is left. When that scan fails or is interrupted everything is taken back.
 */
export async function applyFixes(
  units: readonly FixUnit[],
  before: Seen,
  tree: EditedTree,
): Promise<AppliedFixes> {
  const undone: { readonly unit: FixUnit; readonly why: Undoing }[] = [];
  const stuck: string[] = [];
  let written = writeUnits(units, tree, undone);
  try {
    for (let round = 1; written.length > 0; round++) {
      const failures = failuresOf(written, before, await tree.look());
      if (failures.size === 0) break;
      const isOut = (each: Written) => failures.has(each) || round === mostRounds;
      for (const each of written.filter(isOut)) {
        stuck.push(...each.files.restore());
        undone.push({ unit: each.unit, why: failures.get(each) ?? 'finds-more' });
      }
      written = written.filter((each) => !isOut(each));
    }
  } catch (error) {
    for (const { files } of written) files.restore();
    throw error;
  }
  for (const { files } of written) files.keep();
  return { kept: written.map(({ unit }) => unit), undone, stuck };
}

function writeUnits(
  units: readonly FixUnit[],
  tree: EditedTree,
  undone: { readonly unit: FixUnit; readonly why: Undoing }[],
): readonly Written[] {
  const written: Written[] = [];
  try {
    for (const unit of units) {
      const files = tree.write(unit.changes);
      if ('refused' in files) undone.push({ unit, why: 'changed-meanwhile' });
      else written.push({ unit, files });
    }
  } catch (error) {
    for (const { files } of written) files.restore();
    throw error;
  }
  return written;
}

/** Keys change with the lines around them: what is counted is how often a rule speaks of a file. */
function failuresOf(written: readonly Written[], before: Seen, after: Seen): ReadonlyMap<Written, Undoing> {
  const [was, is] = [countsOf(before.findings), countsOf(after.findings)];
  const mended = countsOf(written.flatMap(({ unit }) => unit.findings));
  const failures = new Map<Written, Undoing>();
  const known = new Set(before.gaps.map(gapName));
  for (const gap of after.gaps.filter((each) => !known.has(gapName(each))))
    for (const each of ofFile(gap.path, written)) failures.set(each, 'does-not-parse');
  for (const [name, number] of is) {
    const allowed = (was.get(name) ?? 0) - (mended.get(name) ?? 0);
    if (number <= allowed) continue;
    const owners = written.filter(({ unit }) => unit.findings.some((each) => nameOf(each) === name));
    if (owners.length > 0 && number <= (was.get(name) ?? 0)) set(owners, 'still-found', failures);
    else set(blamed(name, owners, written), 'finds-more', failures);
  }
  return failures;
}

/** The units that edit the file; where none does, any may be to blame. */
function blamed(name: string, owners: readonly Written[], written: readonly Written[]): readonly Written[] {
  const [, path = ''] = name.split('\0');
  const editors = ofFile(path, written);
  const near = [...owners, ...editors];
  return near.length > 0 ? near : written;
}

function ofFile(path: string, written: readonly Written[]): readonly Written[] {
  return written.filter(({ unit }) => unit.changes.some((change) => change.path === path));
}

function set(all: readonly Written[], why: Undoing, failures: Map<Written, Undoing>): void {
  for (const each of all) if (!failures.has(each)) failures.set(each, why);
}

function countsOf(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of findings.map(nameOf)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function nameOf({ ruleId, location }: Finding): string {
  return `${ruleId}\0${location.path}`;
}

function gapName({ analyser, path, why }: Gap): string {
  return `${analyser}\0${path}\0${why}`;
}
