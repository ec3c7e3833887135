import type { Finding } from '#model/finding';
import type { InlineSuppression } from '#model/suppression';
import { matchSightings } from './compare.ts';
import { type Identified, identify, type RuleBook } from './detected.ts';
import { decidedBy, type Outcome, outcomeOf } from './fixed.ts';
import { type Sighting, sightingOf } from './identity.ts';
import type { BaseSide, JudgeInput } from './judge-input.ts';
import { foreignFor, inlineFor } from './suppress.ts';

/** What baseline and base tell of the findings of today. */
export interface History extends Outcome {
  readonly existing: ReadonlySet<Finding>;
  /** The comment that silences a finding by right: in a changed file, that which silenced the same finding in the base. */
  readonly isSilencedBefore: (finding: Finding, now: InlineSuppression) => InlineSuppression | undefined;
}

/** Compares with the baseline and with the base; a finding that either knows is an existing one. */
export function historyOf(identified: readonly Identified[], input: JudgeInput, book: RuleBook): History {
  const { base, baseline } = input;
  const renames = renamesOf(base);
  const passage = { renames, isDecided: decidedBy(input, book, renames) };
  const existing = new Set<Finding>();
  let outcome: Outcome = { fixed: [], notices: [] };
  if (baseline !== undefined) {
    const before = baseline.findings.map(underNamesOfToday(identified));
    const now = sightings(identified);
    const matched = matchSightings(before, [...now.keys()], passage);
    for (const [finding] of resolve(matched, now)) existing.add(finding);
    const known = foreignFor(baseline.foreign?.suppressions ?? [], book, input.today);
    for (const { finding, passes } of identified)
      if (known(finding, passes) !== undefined) existing.add(finding);
    outcome = outcomeOf(before, matched, passage.isDecided);
  }
  if (base === undefined) return { ...outcome, existing, isSilencedBefore: (_, now) => now };

  const changed = new Set(base.changes.filter(({ kind }) => kind !== 'deleted').map(({ path }) => path));
  const silenced = new Map<Finding, InlineSuppression>();
  const before = sightingsOfBase(base, book);
  // Data comes from other files: code that nobody touched can have a new flaw.
  const isCompared = ({ family, location }: Finding) =>
    family === 'code' || family === 'infra' || changed.has(location.path);
  const now = sightings(identified.filter(({ finding }) => isCompared(finding)));
  const matched = matchSightings([...before.keys()], [...now.keys()], passage);
  for (const [finding, old] of resolve(matched, now)) {
    existing.add(finding);
    const comment = before.get(old);
    if (comment !== undefined) silenced.set(finding, comment);
  }
  for (const { finding } of identified) if (!isCompared(finding)) existing.add(finding);
  const isSilencedBefore = (finding: Finding, comment: InlineSuppression) =>
    changed.has(finding.location.path) || changed.has(comment.location.path)
      ? silenced.get(finding)
      : comment;
  // What this change fixed, not what was fixed since the baseline was written.
  return { ...outcomeOf([...before.keys()], matched, passage.isDecided), existing, isSilencedBefore };
}

function sightings(identified: readonly Identified[]): ReadonlyMap<Sighting, Finding> {
  return new Map(identified.map(({ finding }) => [sightingOf(finding), finding]));
}

function* resolve(
  matched: ReadonlyMap<Sighting, Sighting>,
  now: ReadonlyMap<Sighting, Finding>,
): Generator<readonly [Finding, Sighting]> {
  for (const [sighting, old] of matched) {
    const finding = now.get(sighting);
    if (finding !== undefined) yield [finding, old];
  }
}

function renamesOf(base: BaseSide | undefined): ReadonlyMap<string, string> {
  const renamed =
    base?.changes.filter(({ kind, oldPath }) => kind === 'renamed' && oldPath !== undefined) ?? [];
  return new Map(renamed.map(({ path, oldPath }) => [oldPath ?? path, path]));
}

/** Gives an entry that was written under an earlier name of a rule the key of today. */
function underNamesOfToday(identified: readonly Identified[]): (old: Sighting) => Sighting {
  const today = new Map(
    identified.flatMap(({ finding, formerKeys }) => formerKeys.map((key) => [key, finding] as const)),
  );
  return (old) => {
    const finding = today.get(old.key);
    return finding === undefined ? old : { ...old, key: finding.key, ruleId: finding.ruleId };
  };
}

/** What the base held in the files that changed, each with the comment that silenced it there. */
function sightingsOfBase(
  base: BaseSide,
  book: RuleBook,
): ReadonlyMap<Sighting, InlineSuppression | undefined> {
  return new Map(
    identify(base.facts, book).map(({ finding }) => {
      return [sightingOf(finding), inlineFor(finding, base.facts.get(finding.location.path), book)];
    }),
  );
}
