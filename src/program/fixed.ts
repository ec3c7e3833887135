import type { FileFacts } from '#model/facts';
import type { Gap, Notice } from '#model/gap';
import { compareLocations } from '#model/location';
import type { FixedFinding } from '#model/scan';
import type { RuleBook } from './detected.ts';
import { familyIn, type Sighting } from './identity.ts';
import type { JudgeInput } from './judge-input.ts';

/** What became of the findings of before that are not seen any more. */
export interface Outcome {
  readonly fixed: readonly FixedFinding[];
  readonly notices: readonly Notice[];
}

/** Makes the question "was the place of an old finding looked at again?" from what was and was not checked. */
export function decidedBy(
  input: JudgeInput,
  book: RuleBook,
  renames: ReadonlyMap<string, string>,
): (old: Sighting) => boolean {
  const gapsAt = Map.groupBy(input.gaps ?? [], ({ path }) => path);
  const deleted = new Set(
    input.base?.changes.filter(({ kind }) => kind === 'deleted').map(({ path }) => path),
  );
  const wasChecked = (path: string, old: Sighting) => {
    const facts = input.facts.get(path);
    const gaps = withArchives(path).flatMap((each) => [
      ...(gapsAt.get(each) ?? []),
      ...(input.facts.get(each)?.gaps ?? []),
    ]);
    if (gaps.some((gap) => hides(gap, old)) || isLeftOut(path, facts, input)) return false;
    return facts !== undefined || deleted.has(path) || input.wholeTree !== false;
  };
  return (old) => {
    const ran = book.isOn(old.ruleId) && (input.families?.includes(familyIn(old.ruleId)) ?? true);
    return ran && wasChecked(renames.get(old.path) ?? old.path, old);
  };
}

/**
 * Old findings without a match are fixed where their place was looked at again; how many could not be decided is said,
 * because a scan that lost sight of a file has fixed nothing.
 */
export function outcomeOf(
  before: readonly Sighting[],
  matched: ReadonlyMap<Sighting, Sighting>,
  isDecided: (old: Sighting) => boolean,
): Outcome {
  const still = new Set(matched.values());
  const gone = before.filter((old) => !still.has(old));
  const fixed = gone.filter(isDecided);
  const undecided = gone.length - fixed.length;
  return {
    fixed: fixed.map(fixedFinding).sort(compareFixed),
    notices: undecided === 0 ? [] : [notDecided(undecided)],
  };
}

/** A path and those of the archives that it may lie in: what was not seen of them was not seen of it. */
function withArchives(path: string): readonly string[] {
  const paths = [path];
  for (let at = path.indexOf('!'); at > 0; at = path.indexOf('!', at + 1)) paths.push(path.slice(0, at));
  return paths;
}

/** A note on how a text was decoded leaves it checked. */
function hides({ analyser, why }: Gap, { ruleId }: Sighting): boolean {
  return why !== 'encoding' && (analyser === 'source' || analyser === familyIn(ruleId));
}

function isLeftOut(path: string, facts: FileFacts | undefined, { exclusions = [] }: JudgeInput): boolean {
  if (facts !== undefined) return facts.exclusion !== undefined;
  return exclusions.some((one) => one.path === path || (one.path.endsWith('/') && path.startsWith(one.path)));
}

function notDecided(count: number): Notice {
  const what = count === 1 ? 'One earlier finding' : `${count} earlier findings`;
  const message = `${what} could not be compared: the file or the rule was not part of this scan. Not counted as fixed.`;
  return { code: 'fixed-undecided', message };
}

function fixedFinding({ key, ruleId, path, line }: Sighting): FixedFinding {
  return { key, ruleId, path, line };
}

function compareFixed(a: FixedFinding, b: FixedFinding): number {
  return compareLocations(placeOf(a), placeOf(b)) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

function placeOf({ path, line }: FixedFinding) {
  return { path, line, column: 1, endLine: line, endColumn: 1 };
}
