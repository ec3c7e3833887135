import type { Coverage } from '#model/coverage';
import { allFacts, type FileFacts } from '#model/facts';
import { type FileEntry, fileKey } from '#model/file';
import type { Detection } from '#model/finding';
import { present } from '#model/present';
import type { InlineSuppression } from '#model/suppression';
import { type Lineage, traceLineages } from '#program/lineage';
import type { CommitDetails } from '#source/git/history/details';
import type { TreeHistory } from '#source/git/history/tree-history';
import { listOptions, type ScanListing, unlisted } from '../list.ts';
import { openHistoryCache } from '../remembered.ts';
import type { Session } from '../session.ts';
import { spotKey } from './sightings.ts';
import { type Survey, surveyHistory } from './survey.ts';

/** Versions of files that are looked at again after an interruption, so that what was found by then can be shown. */
const mostAfterAbort = 1000;

/**
 * Checks a whole history and lists the versions of files that brought something: they are then scanned like any files,
 * and of their findings those stay that their commit brought. After an abort, what was found until then.
 */
export async function listHistory(session: Session): Promise<ScanListing> {
  const { source, host } = session;
  try {
    const history = await source.history?.({
      ...listOptions(session),
      ...present({ signal: host.signal }),
      onProgress: (done) => host.onProgress?.({ stage: 'listing', done, total: 0, findings: 0 }),
    });
    if (history === undefined) throw new Error('the target has no history');
    return await checkHistory(session, history);
  } catch (error) {
    if (host.signal?.aborted) return unlisted;
    throw error;
  }
}

async function checkHistory(session: Session, history: TreeHistory): Promise<ScanListing> {
  const cache = await openHistoryCache(session.request, session.settings);
  const survey = await surveyHistory(session, history, cache);
  // Saved only whole; a part of a history (`--since`) must not make the whole one forgotten.
  if (isWhole(session)) await cache?.save();
  const lineages = traceLineages({
    steps: history.steps,
    spotsOf: survey.sightings.of,
    spots: survey.sightings.count(),
    isPresent: history.isPresent,
  });
  const details = await history.describe(lineages.map(({ commit }) => commit));
  const listing = listingOf(history, survey, lineages, details);
  if (!session.host.signal?.aborted) return listing;
  return { ...listing, files: listing.files.slice(0, mostAfterAbort) };
}

function isWhole({ request: { target }, host }: Session): boolean {
  if (target.kind !== 'history' || host.signal?.aborted) return false;
  return target.since === undefined && target.branches.length === 0 && target.pushed === undefined;
}

function listingOf(
  history: TreeHistory,
  survey: Survey,
  lineages: readonly Lineage[],
  details: ReadonlyMap<string, CommitDetails>,
): ScanListing {
  const byFile = Map.groupBy(lineages, (lineage) => fileKey(fileOf(history, lineage)));
  // Beside what brought something, the versions of today: their comments are the ones that can still be written.
  const listed = lineages.flatMap((lineage) => [
    fileOf(history, lineage),
    ...ofToday(lineage).map(({ blob }) => history.fileOf(blob)),
  ]);
  const files = [...new Map(listed.map((file) => [fileKey(file), file])).values()];
  const evidenceOf = (lineage: Lineage) => tellLineage(history, lineage, details);
  return {
    files: files.sort((a, b) => (fileKey(a) < fileKey(b) ? -1 : 1)),
    exclusions: [...history.exclusions, ...survey.exclusions],
    gaps: [...history.gaps, ...survey.gaps],
    notices: [],
    changes: [],
    wholeTree: false,
    counted: [coverageOf(survey)],
    broughtIn: (file, facts) => {
      return broughtIn(file, facts, { history, lineages: byFile.get(fileKey(file)) ?? [], evidenceOf });
    },
    ...(survey.reproducible ? {} : { irreproducible: true }),
  };
}

function fileOf({ fileOf: entryOf, commits }: TreeHistory, { blob, commit }: Lineage): FileEntry {
  const entry = entryOf(blob);
  return commit < 0 ? entry : { ...entry, at: commits.hex(commit) };
}

interface Told {
  readonly history: TreeHistory;
  readonly lineages: readonly Lineage[];
  readonly evidenceOf: (lineage: Lineage) => Readonly<Record<string, string>>;
}

/**
 * What was said of the blob itself (gaps, exclusions) is in the listing already. A comment silences a finding in the
 * version that brought it, and in the tip also what an earlier version brought: nobody can write into the past.
 */
function broughtIn(
  file: FileEntry,
  all: ReadonlyMap<string, FileFacts>,
  { history, lineages, evidenceOf }: Told,
): FileFacts {
  const facts = all.get(fileKey(file));
  const told = facts === undefined ? [] : allFacts(facts);
  const suppressions: InlineSuppression[] = [];
  const detections = told
    .flatMap((each) => each.detections)
    .flatMap((detection) => {
      const lineage = lineages.find(({ spot }) => isSpot(detection, spot));
      if (lineage === undefined) return [];
      const { line, endLine } = detection.location;
      const today = ofToday(lineage).map(({ blob, spot }) => {
        return commentsOn(detection, spot.line, all.get(fileKey(history.fileOf(blob))));
      });
      suppressions.push(...commentsOn(detection, line, facts), ...commentsOn(detection, endLine, facts));
      // Each place of today needs a comment: one must not speak for a copy elsewhere.
      const isDecided = today.every((comments) => comments.length > 0);
      if (isDecided)
        suppressions.push(...(today[0] ?? []).map((comment) => ({ ...comment, covers: [line] })));
      const location = file.at === undefined ? detection.location : { ...detection.location, at: file.at };
      return { ...detection, location, evidence: { ...detection.evidence, ...evidenceOf(lineage) } };
    });
  return {
    detections,
    suppressions: [...new Set(suppressions)],
    gaps: (facts?.gaps ?? []).filter(({ why }) => why === 'worker-died' || why === 'interrupted'),
    bytes: facts?.bytes ?? 0,
  };
}

/** More copies than this are not looked into: what an earlier version brought then counts, whatever their comments. */
const mostCopies = 8;

function ofToday({ present: sights }: Lineage): Lineage['present'] {
  return sights.length > mostCopies ? [] : sights;
}

function commentsOn(
  { ruleId, family }: Detection,
  line: number,
  facts: FileFacts | undefined,
): readonly InlineSuppression[] {
  const comments = facts?.suppressions ?? [];
  return comments.filter(
    ({ covers, rules }) => covers.includes(line) && (rules.includes(ruleId) || rules.includes(family)),
  );
}

function isSpot({ ruleId, anchor, lineHash, location }: Detection, spot: Lineage['spot']): boolean {
  return (
    location.line === spot.line &&
    location.column === spot.column &&
    lineHash === spot.lineHash &&
    spotKey(ruleId, anchor) === spot.key
  );
}

function tellLineage(
  { commits, tip, paths }: TreeHistory,
  { commit, removedIn, removals, present: sights, alsoIn }: Lineage,
  details: ReadonlyMap<string, CommitDetails>,
): Readonly<Record<string, string>> {
  const id = commit < 0 ? undefined : commits.hex(commit);
  const known = id === undefined ? undefined : details.get(id);
  const more = removals > removedIn.length ? ` and ${removals - removedIn.length} more` : '';
  const removed = removedIn.map((each) => commits.hex(each)).join(', ');
  return {
    commit: id ?? 'none: no commit holds it',
    ...(known === undefined ? {} : { author: known.author, date: known.date }),
    ...(removed === '' ? {} : { 'removed in': `${removed}${more}` }),
    ...(alsoIn.length === 0 ? {} : { 'also in': alsoIn.map((path) => paths[path]).join(', ') }),
    'still present': sights.length > 0 ? `yes, in ${tip}` : `no, not in ${tip}`,
  };
}

function coverageOf({ files, checked, bytes }: Survey): Coverage {
  const counted = { family: 'secrets', files, checked, bytes } as const;
  if (files === 0) return { ...counted, state: 'nothing-to-check' };
  return { ...counted, state: checked === files ? 'checked' : 'partly' };
}
