import type { Told } from '#audit/infra/detection';
import type { Hit } from '#audit/infra/hit';
import { editsOf } from '#audit/infra/mend/edits';
import { type InfraProposal, mendOf } from '#audit/infra/mend/mend';
import type { Finding } from '#model/finding';
import { atLeast } from '#model/severity';
import { edited, type PlainEdit } from '#model/text-edit';
import type { Offers, Refusal } from './fix.ts';
import type { InfraJudged, InfraStudy } from './infra-study.ts';

interface Candidate {
  readonly finding: Finding;
  readonly told: Told;
  readonly proposal: InfraProposal;
}

interface Refused {
  readonly finding: Finding;
  readonly why: Refusal;
}

/** What all that is kept comes to. */
interface Together {
  readonly texts: ReadonlyMap<string, string>;
  readonly edits: ReadonlyMap<string, readonly PlainEdit[]>;
}

/** More rounds than candidates fail one after the other: what is left then is not offered. */
const mostRounds = 10;

/**
 * The edits that mend findings of infrastructure code, and that hold: the tree is read again with all of them, and what
 * still shows its finding, brings another one that is more than hygiene or loses a resource is taken out, until all that is left is good together.
 */
export function infraOffers(findings: readonly Finding[], study: InfraStudy): Offers {
  const refused: Refused[] = [];
  let kept = withoutOverlaps(candidatesOf(findings, study), refused);
  for (let round = 0; round < mostRounds && kept.length > 0; round++) {
    const together = togetherOf(kept, study);
    const failures = failuresOf(kept, study, study.with(together.texts));
    if (failures.size === 0) return offersOf(kept, refused, together);
    // In the end no file is tried again of which something fails.
    const paths = new Set(round < mostRounds - 3 ? [] : [...failures.keys()].map(pathOf));
    const isOut = (each: Candidate) => failures.has(each) || paths.has(pathOf(each));
    for (const each of kept.filter(isOut))
      refused.push({ finding: each.finding, why: failures.get(each) ?? 'finds-more' });
    kept = kept.filter((each) => !isOut(each));
  }
  for (const { finding } of kept) refused.push({ finding, why: 'still-found' });
  return { fixes: [], refused, texts: new Map(), hidden: new Map() };
}

function offersOf(
  kept: readonly Candidate[],
  refused: readonly Refused[],
  { texts, edits }: Together,
): Offers {
  const fixes = kept.map(({ finding, proposal: { path, says, edits: own, isDisruptive } }) => {
    return { finding, path, says, edits: own, changesResults: isDisruptive };
  });
  return { fixes, refused, texts, together: edits, hidden: new Map() };
}

function pathOf({ proposal }: Candidate): string {
  return proposal.path;
}

function candidatesOf(findings: readonly Finding[], study: InfraStudy): readonly Candidate[] {
  const told = new Map(study.verdict.told.map((each) => [placeId(each.detection), each]));
  return findings.flatMap((finding) => {
    const found = told.get(placeId(finding));
    const proposal = found && mendOf(found, study);
    return proposal === undefined ? [] : [{ finding, told: found as Told, proposal }];
  });
}

function placeId({ ruleId, location, message }: Pick<Finding, 'ruleId' | 'location' | 'message'>): string {
  return `${ruleId}\0${location.path}:${location.line}:${location.column}\0${message}`;
}

/** The same edit may mend several, and several are put in at one place; of others to the same stretch the first is kept. */
function withoutOverlaps(all: readonly Candidate[], refused: Refused[]): readonly Candidate[] {
  const taken = new Map<string, PlainEdit[]>();
  return all.filter(({ finding, proposal }) => {
    const own = taken.get(proposal.path) ?? [];
    const isFree = proposal.edits.every((edit) => own.every((other) => areApart(edit, other)));
    if (isFree) taken.set(proposal.path, [...own, ...proposal.edits]);
    else refused.push({ finding, why: 'overlaps' });
    return isFree;
  });
}

function areApart(a: PlainEdit, b: PlainEdit): boolean {
  const isSame = a.start === b.start && a.end === b.end;
  return (isSame && (a.text === b.text || a.start === a.end)) || a.end < b.start || b.end < a.start;
}

function togetherOf(kept: readonly Candidate[], { textOf }: InfraStudy): Together {
  const edits = editsOf(
    kept.flatMap(({ proposal }) => proposal.changes),
    textOf,
  );
  const texts = [...(edits ?? [])].map(([path, own]) => [path, edited(textOf(path) ?? '', own)] as const);
  return { texts: new Map(texts), edits: edits ?? new Map() };
}

/** Which candidates do not hold, and why. */
function failuresOf(
  kept: readonly Candidate[],
  before: InfraJudged,
  after: InfraJudged,
): ReadonlyMap<Candidate, Refusal> {
  const failures = new Map<Candidate, Refusal>();
  const [was, is] = [countsOf(before.verdict.told), countsOf(after.verdict.told)];
  const broken = brokenPaths(before, after, kept);
  for (const each of kept) if (broken.has(pathOf(each))) failures.set(each, 'does-not-parse');
  // Lines move with the edits: what is counted is how often a rule speaks of a resource.
  const mended = countsOf(kept.map(({ told }) => told));
  const isLeft = (name: string) => (is.get(name) ?? 0) > (was.get(name) ?? 0) - (mended.get(name) ?? 0);
  for (const each of kept)
    if (!failures.has(each) && hitNames(each.told).some(isLeft)) failures.set(each, 'still-found');
  if (failures.size > 0) return failures;
  if (isBroken(before, after, kept)) return lastFile(kept, 'does-not-parse');
  return thoseThatFindMore(kept, was, is, after);
}

/** What is encrypted at last may be asked for a key of its own: a milder question is no reason against the answer. */
function thoseThatFindMore(
  kept: readonly Candidate[],
  was: ReadonlyMap<string, number>,
  is: ReadonlyMap<string, number>,
  after: InfraJudged,
): ReadonlyMap<Candidate, Refusal> {
  const serious = after.verdict.told.filter(({ detection }) => atLeast(detection.severity, 'medium'));
  const isMore = (name: string) => (is.get(name) ?? 0) > (was.get(name) ?? 0);
  const more = serious.flatMap(({ hits }) => hits.filter((hit) => isMore(nameOf(hit))));
  if (more.length === 0) return new Map();
  const asked = new Set(more.map(({ resource }) => resource.id));
  const own = kept.filter(({ told }) => told.hits.some(({ resource }) => asked.has(resource.id)));
  if (own.length > 0) return new Map(own.map((each) => [each, 'finds-more'] as const));
  const paths = new Set(more.map(({ resource }) => resource.place.path));
  const near = kept.filter((each) => paths.has(pathOf(each)));
  return near.length > 0
    ? new Map(near.map((each) => [each, 'finds-more'] as const))
    : lastFile(kept, 'finds-more');
}

/** Nobody can tell whose fault it is: with fewer of them the next round tells more. */
function lastFile(kept: readonly Candidate[], why: Refusal): ReadonlyMap<Candidate, Refusal> {
  const path = kept.at(-1)?.proposal.path;
  return new Map(kept.filter((each) => pathOf(each) === path).map((each) => [each, why] as const));
}

/** Files that cannot be read as before: they have more gaps, or resources of theirs are gone or were not there. */
function brokenPaths(
  before: InfraJudged,
  after: InfraJudged,
  kept: readonly Candidate[],
): ReadonlySet<string> {
  const gapsOf = ({ graph }: InfraJudged) => Map.groupBy(graph.gaps, ({ path }) => path);
  const [was, is] = [gapsOf(before), gapsOf(after)];
  const more = [...is]
    .filter(([path, own]) => own.length > (was.get(path)?.length ?? 0))
    .map(([path]) => path);
  const { lost, found } = changed(before, after, kept);
  return new Set([...more, ...lost, ...found]);
}

function isBroken(before: InfraJudged, after: InfraJudged, kept: readonly Candidate[]): boolean {
  const { lost, found } = changed(before, after, kept);
  return after.graph.gaps.length > before.graph.gaps.length || lost.length + found.length > 0;
}

/** Paths of resources that are not there any more, and of those that nobody meant to add. */
function changed(before: InfraJudged, after: InfraJudged, kept: readonly Candidate[]) {
  const added = new Set(kept.flatMap(({ proposal }) => proposal.adds));
  const [was, is] = [before, after].map(({ graph }) => new Set(graph.resources.map(({ id }) => id)));
  const lost = before.graph.resources.filter(({ id }) => is?.has(id) !== true);
  const found = after.graph.resources.filter(({ id, type }) => was?.has(id) !== true && !added.has(type));
  return { lost: lost.map(({ place }) => place.path), found: found.map(({ place }) => place.path) };
}

/** How often each rule speaks of each resource. */
function countsOf(told: readonly Told[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of told.flatMap(hitNames)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function hitNames({ hits }: Told): readonly string[] {
  return hits.map(nameOf);
}

function nameOf({ rule, resource }: Hit): string {
  return `${rule.rule.id}\0${resource.id}`;
}
