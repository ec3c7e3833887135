import { Buffer } from 'node:buffer';
import type { FileEntry } from '#model/file';
import type { Gap, GapReason } from '#model/gap';
import type { ListOptions } from '../../contract.ts';
import { tooLarge } from '../../disk.ts';
import { gap } from '../../listing.ts';
import { isTreePath } from '../../name.ts';
import { missingObject } from '../../reader.ts';
import type { TreeRules } from '../../rules.ts';
import { selectFiles } from '../../select.ts';
import { blobSizes } from '../objects.ts';
import type { Repository } from '../repository.ts';
import { GitFailure } from '../run.ts';
import { type Column, openColumn } from './column.ts';
import { readDetails } from './details.ts';
import {
  type HistoryBounds,
  HistoryFull,
  type HistoryRecord,
  openRecorder,
  type Recorder,
} from './record.ts';
import { findStarts, listTaggedContent } from './starts.ts';
import type { HistorySpec, TreeHistory } from './tree-history.ts';
import {
  listCommits,
  listLooseCommits,
  listObjects,
  type TreeEntry,
  type WalkEvents,
  walkCommits,
  walkTree,
} from './walk.ts';

export interface HistoryContext {
  readonly repository: Repository;
  readonly spec: HistorySpec;
  /** The one file whose history is wanted, where the target is a file. */
  readonly only?: string | undefined;
  readonly rules: TreeRules;
  /** Other than the usual ones, in tests. */
  readonly bounds?: HistoryBounds;
}

/**
 * Walks the history. What git cannot read becomes a gap; ignore rules are those of the tip, or of the choice.
 *
 * @throws UserError for a revision that is not there, the reason of the signal when that is aborted.
 */
export async function readHistory(context: HistoryContext, options: ListOptions): Promise<TreeHistory> {
  const { repository, rules, only, spec } = context;
  const chosen = selectFiles([], options, rules);
  const isWanted = (path: string) => only === undefined || path === only;
  const isChecked = (path: string) => isTreePath(path) && isWanted(path) && !chosen.leavesOut(path);
  const recorder = openRecorder(repository.objectFormat === 'sha256' ? 32 : 20, isChecked, context.bounds);
  const gaps = [...borderGaps(repository), ...(await walk(context, recorder, options))];
  const { present, problem } = await presentBlobs(context, recorder, options.signal);
  if (problem !== undefined)
    gaps.push(gap('', 'history-missing', `What is still there is not fully known: ${problem}.`));
  const paths = recorder.paths.filter(isWanted);
  const selection = selectFiles(paths.filter(isTreePath), options, rules);
  gaps.push(...paths.filter((path) => !isTreePath(path)).map(strange));
  const sized = await measure(context, recorder, options);
  const isHandwritten = (path: string) => selection.handwritten.has(path);
  return {
    ...recorder,
    ...sized.files(isHandwritten),
    isPresent: (blob) => present.at(blob) === 1,
    describe: (commits) => {
      const known = [...new Set(commits)].filter((commit) => commit >= 0);
      return readDetails(repository.git, known.map(recorder.commits.hex));
    },
    tip: tipNames(spec),
    gaps: [...gaps, ...sized.gaps],
    exclusions: selection.exclusions,
  };
}

function tipNames({ pushed, branches }: HistorySpec): string {
  if (pushed !== undefined) return 'what is pushed';
  return branches.length === 0 ? 'HEAD' : branches.join(', ');
}

function borderGaps({ shallow }: Repository): readonly Gap[] {
  if (!shallow) return [];
  const detail =
    'The clone is shallow: commits before its border were not checked, and what they brought counts as brought by the border. Fetch all with `git fetch --unshallow`; in CI set the fetch depth to 0.';
  return [gap('', 'history-missing', detail)];
}

function strange(path: string): Gap {
  return gap(
    path,
    'unreadable',
    'The history holds it under a path that leads out of the tree; it was not read.',
  );
}

async function walk(
  { repository, spec }: HistoryContext,
  recorder: Recorder,
  { signal, onProgress }: ListOptions,
): Promise<readonly Gap[]> {
  const { git } = repository;
  const { commits } = recorder;
  const gaps: Gap[] = [];
  const missing = (detail: string) => gaps.push(gap('', 'history-missing', detail));
  const events: WalkEvents = {
    change: recorder.change,
    entry: recorder.entry,
    broken: (commit, why) =>
      missing(`What commit ${commits.hex(commit)} changed cannot be read, nor its files: ${why}.`),
    gaveUp: (from, why) =>
      missing(
        `${commits.size() - from} commits were not checked, since too many before them cannot be read: ${why}.`,
      ),
    progress: (done) => onProgress?.(done),
  };
  const { range } = await findStarts(repository, spec);
  const problem = await listCommits(git, range, commits, signal);
  if (problem !== undefined) {
    missing(
      `Git could not follow the history to its beginning: ${problem}. Whatever commits it still has were checked.`,
    );
    await listLooseCommits(git, await storedCommits(repository, signal), commits, signal);
  }
  try {
    await walkCommits(git, commits, events, { from: 0, signal });
    if (spec.branches.length === 0 && spec.since === undefined && spec.pushed === undefined)
      await addTagged(repository, recorder, missing);
    if (spec.dangling) await addDangling(repository, recorder, events, { missing, signal });
  } catch (cause) {
    if (!(cause instanceof HistoryFull)) throw cause;
    missing(`The history was not walked to its end: ${cause.message}. Check it in parts, with --since.`);
  }
  return gaps;
}

async function storedCommits(
  { git }: Repository,
  signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  const ids: string[] = [];
  await listObjects(git, collectCommits(ids), signal);
  return ids;
}

function collectCommits(ids: string[]): (type: string, bytes: Buffer, offset: number) => void {
  return (type, bytes, offset) => {
    if (type === 'commit') ids.push(bytes.toString('latin1', offset, bytes.indexOf(10, offset)));
  };
}

async function addTagged(
  repository: Repository,
  recorder: Recorder,
  missing: (detail: string) => void,
): Promise<void> {
  const tagged = await listTaggedContent(repository).catch((cause: unknown) => {
    if (!(cause instanceof GitFailure)) throw cause;
    missing(`Whether a tag holds a file or a folder cannot be read: ${cause.message}.`);
    return [];
  });
  for (const { ref, type, id } of tagged) {
    if (type === 'blob') recorder.entry(-1, { mode: '100644', blob: id, path: ref });
    else {
      const failed = await walkTree(repository.git, id, (entry) => recorder.entry(-1, entry));
      if (failed !== undefined) missing(`The tree of ${ref} cannot be read: ${failed}.`);
    }
  }
}

/** Commits that nothing refers to are walked like others, without order among themselves but their dates; then come blobs. */
async function addDangling(
  repository: Repository,
  recorder: Recorder,
  events: WalkEvents,
  {
    missing,
    signal,
  }: { readonly missing: (detail: string) => void; readonly signal: AbortSignal | undefined },
): Promise<void> {
  const { git } = repository;
  const from = recorder.commits.size();
  const loose: string[] = [];
  const collect = collectCommits(loose);
  const isUnknown = (bytes: Buffer, offset: number) => recorder.commits.find(bytes, offset) < 0;
  await listObjects(
    git,
    (type, bytes, offset) => {
      if (type === 'commit' && isUnknown(bytes, offset)) collect(type, bytes, offset);
    },
    signal,
  );
  await listLooseCommits(git, loose, recorder.commits, signal);
  await walkCommits(git, recorder.commits, events, { from, signal });
  const digits = recorder.commits.width * 2;
  const problem = await listObjects(
    git,
    (type, bytes, offset) => {
      if (type !== 'blob' || recorder.blobs.find(bytes, offset) >= 0) return;
      const blob = bytes.toString('latin1', offset, offset + digits);
      // Nobody knows what it was called; this is where it lies until git packs it.
      recorder.entry(-1, { mode: '100644', blob, path: `objects/${blob.slice(0, 2)}/${blob.slice(2)}` });
    },
    signal,
  );
  if (problem !== undefined) missing(`Git could not list every object that it keeps: ${problem}.`);
}

/** Files of the tips that are looked at; only a tree made to exhaust its readers has more. */
const mostPresent = 5_000_000;

/** Which blobs a tip holds, and why that is not known of all. */
async function presentBlobs(
  { repository, spec, bounds }: HistoryContext,
  { blobs }: HistoryRecord,
  signal: AbortSignal | undefined,
): Promise<{ readonly present: Column; readonly problem?: string }> {
  const present = openColumn();
  const most = bounds?.paths ?? mostPresent;
  let left = most;
  const look = ({ blob }: TreeEntry) => {
    if (left-- === 0) throw new HistoryFull(most, 'files');
    const index = blobs.find(Buffer.from(blob, 'latin1'));
    if (index >= 0) present.set(index, 1);
  };
  const { tips } = await findStarts(repository, { ...spec, stashes: false });
  try {
    for (const tip of tips) {
      const problem = await walkTree(repository.git, tip, look, signal);
      if (problem !== undefined) return { present, problem };
    }
  } catch (cause) {
    if (!(cause instanceof HistoryFull)) throw cause;
    return { present, problem: cause.message };
  }
  return { present };
}

/** Blobs whose sizes are asked for at once. */
const portion = 50_000;
const unknown = 2 ** 32 - 1;

interface Sized {
  readonly files: (
    isHandwritten: (path: string) => boolean,
  ) => Pick<TreeHistory, 'files' | 'count' | 'fileOf'>;
  readonly gaps: readonly Gap[];
}

/** Sizes all blobs that are to be checked; one that is too large or missing is a gap, once for each path. */
async function measure(
  { repository }: HistoryContext,
  { blobs, placeOf, paths }: HistoryRecord,
  { maxFileSize, signal }: ListOptions,
): Promise<Sized> {
  const sizes = openColumn();
  const gaps = openGapList();
  let count = 0;
  for (let start = 0; start < blobs.size(); start += portion) {
    const end = Math.min(start + portion, blobs.size());
    const wanted: number[] = [];
    for (let blob = start; blob < end; blob++) if (placeOf(blob) >= 0) wanted.push(blob);
    const ids = wanted.map(blobs.hex);
    const known = await blobSizes(repository.git, ids, signal);
    for (const [i, blob] of wanted.entries()) {
      const size = known.get(ids[i] ?? '');
      const path = paths[placeOf(blob)] ?? '';
      if (size === undefined) gaps.add(path, 'object-missing', missingObject(ids[i] ?? ''));
      else if (size > maxFileSize) gaps.add(path, 'too-large', tooLarge(size, maxFileSize));
      else count++;
      sizes.set(blob, Math.min(size ?? unknown, unknown));
    }
  }
  return { gaps: gaps.list(), files: inOrder };

  function inOrder(isHandwritten: (path: string) => boolean): ReturnType<Sized['files']> {
    const sorted = sortedBlobs();
    const fileOf = (blob: number): FileEntry => {
      const path = paths[placeOf(blob)] ?? '';
      const id = blobs.hex(blob);
      const entry = { path, size: sizes.at(blob), blob: id, at: id };
      return isHandwritten(path) ? { ...entry, handwritten: true } : entry;
    };
    return {
      fileOf,
      count: sorted.length,
      *files() {
        for (const blob of sorted) yield fileOf(blob);
      },
    };
  }

  function sortedBlobs(): Uint32Array {
    const sorted = new Uint32Array(count);
    let next = 0;
    for (let blob = 0; blob < blobs.size(); blob++) {
      if (placeOf(blob) >= 0 && sizes.at(blob) <= maxFileSize) sorted[next++] = blob;
    }
    return sorted.sort((a, b) => placeOf(a) - placeOf(b) || a - b);
  }
}

interface GapList {
  readonly add: (path: string, why: GapReason, detail: string) => void;
  readonly list: () => readonly Gap[];
}

/** One gap for each path and reason: a file that was too large for a hundred versions is one thing to know. */
export function openGapList(): GapList {
  const found = new Map<string, { readonly gap: Gap; versions: number }>();
  return {
    add: (path, why, detail) => {
      const known = found.get(`${why}\0${path}`);
      if (known === undefined) found.set(`${why}\0${path}`, { gap: gap(path, why, detail), versions: 1 });
      else known.versions++;
    },
    list: () =>
      [...found.values()].map(({ gap: first, versions }) =>
        versions === 1
          ? first
          : { ...first, detail: `${first.detail} So it is for ${versions} versions of the file.` },
      ),
  };
}
