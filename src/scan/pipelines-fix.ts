import type { Told } from '#audit/pipeline/check';
import type { Mend } from '#audit/pipeline/hit';
import type { Finding } from '#model/finding';
import { atLeast } from '#model/severity';
import { edited, type PlainEdit } from '#model/text-edit';
import type { Offers, Refusal } from './fix.ts';
import type { PipelinesJudged, PipelinesStudy } from './pipelines-study.ts';

interface Candidate {
  readonly finding: Finding;
  readonly path: string;
  readonly mend: Mend;
}

interface Refused {
  readonly finding: Finding;
  readonly why: Refusal;
}

/**
 * The edits that mend findings of pipelines, and that hold: the tree is read again with all of them; a file that still
 * shows what its edits should mend, brings what is more than hygiene or can no longer be read is tried edit by edit.
 */
export function pipelineOffers(findings: readonly Finding[], study: PipelinesStudy): Offers {
  const refused: Refused[] = [];
  const free = withoutOverlaps(candidatesOf(findings, study), refused);
  const kept = [...Map.groupBy(free, ({ path }) => path).values()].flatMap((own) =>
    keptOf(own, study, refused),
  );
  return {
    fixes: kept.map(({ finding, path, mend }) => {
      return {
        finding,
        path,
        says: mend.says,
        edits: mend.edits,
        changesResults: mend.isDisruptive === true,
      };
    }),
    refused,
    texts: textsOf(kept, study),
    hidden: new Map(),
  };
}

/** All of a file together where that holds, else those that hold one after the other. */
function keptOf(own: readonly Candidate[], study: PipelinesStudy, refused: Refused[]): readonly Candidate[] {
  if (failureOf(own, study) === undefined) return own;
  const kept: Candidate[] = [];
  for (const each of own) {
    const why = failureOf([...kept, each], study);
    if (why === undefined) kept.push(each);
    else refused.push({ finding: each.finding, why });
  }
  return kept;
}

/** Why edits of one file do not hold; undefined where they do. */
function failureOf(own: readonly Candidate[], study: PipelinesStudy): Refusal | undefined {
  const path = own[0]?.path;
  const after = study.with(textsOf(own, study));
  const gapsOf = ({ tree }: PipelinesJudged) => tree.gaps.filter((gap) => gap.path === path).length;
  if (gapsOf(after) > gapsOf(study) || stepsOf(after, path) < stepsOf(study, path)) return 'does-not-parse';
  const [was, is] = [countsOf(study.told, path), countsOf(after.told, path)];
  for (const [rule, some] of Map.groupBy(own, ({ finding }) => finding.ruleId))
    if ((is.get(rule) ?? 0) > (was.get(rule) ?? 0) - some.length) return 'still-found';
  const isMore = after.told.some(({ detection: { ruleId, severity, location } }) => {
    const isSerious = location.path === path && atLeast(severity, 'medium');
    return isSerious && (is.get(ruleId) ?? 0) > (was.get(ruleId) ?? 0);
  });
  return isMore ? 'finds-more' : undefined;
}

function stepsOf({ tree }: PipelinesJudged, path: string | undefined): number {
  const own = tree.pipelines.filter((each) => each.path === path);
  return own.flatMap(({ jobs }) => jobs.map(({ steps }) => 1 + steps.length)).reduce((a, b) => a + b, 0);
}

/** How often each rule speaks of a file: lines move with the edits. */
function countsOf(told: readonly Told[], path: string | undefined): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { detection } of told)
    if (detection.location.path === path)
      counts.set(detection.ruleId, (counts.get(detection.ruleId) ?? 0) + 1);
  return counts;
}

function candidatesOf(findings: readonly Finding[], { told }: PipelinesStudy): readonly Candidate[] {
  const byPlace = new Map(told.map((each) => [placeId(each.detection), each.hit]));
  return findings.flatMap((finding) => {
    const mend = byPlace.get(placeId(finding))?.mend;
    return mend === undefined || mend.edits.length === 0
      ? []
      : [{ finding, path: finding.location.path, mend }];
  });
}

function placeId({ ruleId, location, message }: Pick<Finding, 'ruleId' | 'location' | 'message'>): string {
  return `${ruleId}\0${location.path}:${location.line}:${location.column}\0${message}`;
}

/** Of edits to the same stretch the first is kept; the same edit may mend several. */
function withoutOverlaps(all: readonly Candidate[], refused: Refused[]): readonly Candidate[] {
  const taken = new Map<string, PlainEdit[]>();
  return all.filter(({ finding, path, mend }) => {
    const own = taken.get(path) ?? [];
    const isFree = mend.edits.every((edit) => own.every((other) => areApart(edit, other)));
    if (isFree) taken.set(path, [...own, ...mend.edits]);
    else refused.push({ finding, why: 'overlaps' });
    return isFree;
  });
}

function areApart(a: PlainEdit, b: PlainEdit): boolean {
  const isSame = a.start === b.start && a.end === b.end;
  return (isSame && a.text === b.text) || a.end < b.start || b.end < a.start;
}

/** Files with the edits of all that is kept; what several put in the same way is put in once. */
function textsOf(kept: readonly Candidate[], { textOf }: PipelinesStudy): ReadonlyMap<string, string> {
  const texts = [...Map.groupBy(kept, ({ path }) => path)].map(([path, own]) => {
    const edits = new Map(own.flatMap(({ mend }) => mend.edits).map((edit) => [JSON.stringify(edit), edit]));
    return [path, edited(textOf(path) ?? '', [...edits.values()])] as const;
  });
  return new Map(texts);
}
