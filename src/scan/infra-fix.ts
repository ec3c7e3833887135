import type { Told } from '#audit/infra/detection';
import type { Hit } from '#audit/infra/hit';
import { type InfraProposal, mendOf } from '#audit/infra/mend/mend';
import type { Finding } from '#model/finding';
import { atLeast } from '#model/severity';
import { edited } from '#model/text-edit';
import type { Offers, Refusal } from './fix.ts';
import type { InfraJudged, InfraStudy } from './infra-study.ts';

interface Candidate {
  readonly finding: Finding;
  readonly told: Told;
  readonly proposal: InfraProposal;
}

/** More rounds than candidates fail one after the other: what is left then is not offered. */
const mostRounds = 8;

/**
 * The edits that mend findings of infrastructure code, and that hold: the tree is read again with all of them, and what
 * still shows its finding, brings another one that is more than hygiene or loses a resource is taken out, until all that is left is good together.
 */
export function infraOffers(findings: readonly Finding[], study: InfraStudy): Offers {
  const all = candidatesOf(findings, study);
  const refused: { readonly finding: Finding; readonly why: Refusal }[] = [];
  let kept = withoutOverlaps(all, refused);
  for (let round = 0; round < mostRounds && kept.length > 0; round++) {
    const texts = textsOf(kept, study);
    const failures = failuresOf(kept, study, study.with(texts));
    if (failures.size === 0) return { fixes: kept.map(offered), refused, texts, hidden: new Map() };
    for (const [{ finding }, why] of failures) refused.push({ finding, why });
    kept = kept.filter((each) => !failures.has(each));
  }
  return { fixes: [], refused, texts: new Map(), hidden: new Map() };
}

function offered({ finding, proposal }: Candidate): Offers['fixes'][number] {
  const { path, says, edits, isDisruptive } = proposal;
  return { finding, path, says, edits, changesResults: isDisruptive };
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

/** The same edit may mend several; of others to the same stretch the first is kept. */
function withoutOverlaps(
  all: readonly Candidate[],
  refused: { readonly finding: Finding; readonly why: Refusal }[],
): readonly Candidate[] {
  const taken = new Map<string, InfraProposal['edits'][number][]>();
  return all.filter(({ finding, proposal }) => {
    const own = taken.get(proposal.path) ?? [];
    const isFree = proposal.edits.every((edit) =>
      own.every(
        (other) =>
          (edit.start === other.start && edit.end === other.end && edit.text === other.text) ||
          edit.end < other.start ||
          other.end < edit.start ||
          (edit.start === other.start && edit.end === edit.start && other.end === other.start),
      ),
    );
    if (isFree) taken.set(proposal.path, [...own, ...proposal.edits]);
    else refused.push({ finding, why: 'overlaps' });
    return isFree;
  });
}

function textsOf(kept: readonly Candidate[], { textOf }: InfraStudy): ReadonlyMap<string, string> {
  return new Map(
    [...Map.groupBy(kept, ({ proposal }) => proposal.path)].map(([path, own]) => {
      const edits = own.flatMap(({ proposal }) => proposal.edits);
      const once = new Map(edits.map((edit) => [`${edit.start} ${edit.end} ${edit.text}`, edit]));
      return [path, edited(textOf(path) ?? '', [...once.values()])];
    }),
  );
}

function failuresOf(
  kept: readonly Candidate[],
  before: InfraJudged,
  after: InfraJudged,
): ReadonlyMap<Candidate, Refusal> {
  const failures = new Map<Candidate, Refusal>();
  const [was, is] = [countsOf(before.verdict.told), countsOf(after.verdict.told)];
  // Lines move with the edits: what is counted is how often a rule speaks of a resource.
  const mended = countsOf(kept.map(({ told }) => told));
  const isLeft = (name: string) => (is.get(name) ?? 0) > (was.get(name) ?? 0) - (mended.get(name) ?? 0);
  for (const each of kept) if (hitNames(each.told).some(isLeft)) failures.set(each, 'still-found');
  if (failures.size > 0) return failures;
  const isBroken = after.graph.gaps.length > before.graph.gaps.length || !haveSame(before, after);
  // What is encrypted at last may be asked for a key of its own: a milder question is no reason against the answer.
  const serious = after.verdict.told.filter(({ detection }) => atLeast(detection.severity, 'medium'));
  const isMore = (name: string) => (is.get(name) ?? 0) > (was.get(name) ?? 0);
  const more = serious.flatMap(({ hits }) => hits.filter((hit) => isMore(nameOf(hit))));
  if (!isBroken && more.length === 0) return failures;
  const asked = new Set(more.map(({ resource }) => resource.id));
  const isOfThose = ({ told }: Candidate) => told.hits.some(({ resource }) => asked.has(resource.id));
  if (!isBroken && kept.some(isOfThose))
    return new Map(kept.filter(isOfThose).map((each) => [each, 'finds-more'] as const));
  // With fewer of them the next round tells more: those of the last file go first.
  const path = kept.at(-1)?.proposal.path;
  for (const each of kept)
    if (each.proposal.path === path) failures.set(each, isBroken ? 'does-not-parse' : 'finds-more');
  return failures;
}

function haveSame(before: InfraJudged, after: InfraJudged): boolean {
  const ids = new Set(after.graph.resources.map(({ id }) => id));
  return (
    before.graph.resources.length === after.graph.resources.length &&
    before.graph.resources.every(({ id }) => ids.has(id))
  );
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
