import { availableParallelism } from 'node:os';
import { languageOf } from '#ir/code/language';
import { isPage } from '#ir/code/template/jinja';
import type { CodeFacts } from '#model/code-facts';
import type { Coverage } from '#model/coverage';
import { type FileFacts, quietFacts } from '#model/facts';
import { type FileEntry, fileKey } from '#model/file';
import type { Gap, Notice } from '#model/gap';
import { present } from '#model/present';
import type { ReachFacts } from '#model/reach-facts';
import { openReader } from '#source/reader';
import type { Access } from '#source/source';
import type { CodeCache } from '#store/code-cache';
import type { CachedFile, FactCache } from '#store/fact-cache';
import { contentOf, type FileResult, type FileTask, isContent, type Lowered, readFile } from './analyse.ts';
import type { ScanListing } from './list.ts';
import { runPool } from './pool.ts';
import type { Session } from './session.ts';
import type { WorkerSettings } from './worker.ts';

/** What to analyse. */
export interface GatherRequest {
  readonly session: Session;
  readonly access: Access;
  /** Of those that are still being listed, the first worker starts meanwhile. */
  readonly files: readonly FileEntry[] | Promise<readonly FileEntry[]>;
  readonly cache?: FactCache;
  /** What is remembered of files of code: facts of one that is not there are no help. */
  readonly codeCache?: CodeCache;
  /** Which files are read, by their paths; of the others there is nothing to tell. All when absent. */
  readonly wanted?: (path: string) => boolean;
  /** Goes on after an abort: the files are the little of a history that shall still be shown. */
  readonly unstoppable?: boolean;
}

/** The facts of every file, in the order of the request; a file that was not reached has a gap. */
export interface Gathered {
  readonly facts: ReadonlyMap<string, FileFacts>;
  /** The content that the facts belong to, for the next scan. */
  readonly checked: ReadonlyMap<string, CachedFile>;
  /** Gaps of no single file. */
  readonly gaps: readonly Gap[];
  /** Files of code, lowered. */
  readonly code: ReadonlyMap<string, Lowered>;
  /** What the code tells besides findings, once it was linked. */
  readonly codeFacts?: CodeFacts;
  /** What the code takes of packages, once it was linked. */
  readonly reach?: ReachFacts;
  /** What was read of families that look at a tree as a whole. */
  readonly whole?: readonly Coverage[];
  /** Files that were read for it, larger ones than others read among them. */
  readonly infraRead?: ReadonlySet<string>;
  /** What users of those should know. */
  readonly wholeNotices?: readonly Notice[];
  /** What was looked up of the packages that files name. */
  readonly packages?: Coverage['packages'];
  /** What settings of package managers mean for fixes. */
  readonly cooldowns?: readonly string[];
  /** What could not be told of packages, and is no gap. */
  readonly packageNotices?: readonly Notice[];
  /** False when all of `checked` came from the cache. */
  readonly learned: boolean;
  /** False when a file was given up by the clock or a worker died of it. */
  readonly reproducible: boolean;
}

/** Most files and bytes of one message to a worker: large enough to be cheap, small enough to share the work evenly. */
const batchFiles = 128;
const batchBytes = 2 * 1024 * 1024;
export const patience = 120_000;
/** So many files of a tree that is remembered are read before a thread starts for them. */
const mostReread = 64;

/**
 * Phase one: per-file facts, from the cache where git vouches that the content is the same, else from worker threads.
 * The result does not depend on the number of threads or on the cache.
 */
export async function gatherFacts(asked: GatherRequest): Promise<Gathered> {
  const { session, access, files, cache, codeCache, wanted, unstoppable = false } = asked;
  const { request, host } = session;
  const threads = request.jobs ?? availableParallelism();
  const results = new Map<string, FileFacts>();
  const checked = new Map<string, CachedFile>();
  const code = new Map<string, Lowered>();
  let total = 0;
  let findings = 0;
  let learned = false;
  let reproducible = true;
  const tell = () => host.onProgress?.({ stage: 'checking', done: results.size, total, findings });

  async function begin(all: readonly FileEntry[]): Promise<Iterable<Batch>> {
    const some = wanted === undefined ? all : all.filter((file) => wanted(file.path));
    if (wanted !== undefined) for (const file of all) results.set(fileKey(file), quietFacts(0));
    const toRead = recall(some, { cache, isWhole: knownWhole(session, codeCache) }, results, checked);
    const isFew = cache !== undefined && cache.size > 0 && toRead.length <= mostReread;
    const tasks = isFew ? await reread(toRead) : toRead;
    total = all.length;
    findings = countDetections(results.values());
    tell();
    return batches(tasks, threads);
  }

  /** Reads a few files here: what turns out as remembered is worth no thread. */
  async function reread(tasks: readonly FileTask[]): Promise<readonly FileTask[]> {
    const left: FileTask[] = [];
    const reader = openReader(access, session.settings.config);
    for (const task of tasks) {
      const read = await readFile(task, reader);
      if (isContent(read)) left.push(task);
      else accept(task, read);
    }
    await reader.close();
    return left;
  }

  function accept({ file }: FileTask, result: FileResult): void {
    const { path, size } = file;
    const key = fileKey(file);
    if ('unchanged' in result) {
      const known = cache?.get(key);
      results.set(key, known?.facts ?? lost(path, 'worker-died', 'its facts are gone'));
      if (known !== undefined) checked.set(key, known);
      return;
    }
    const facts = 'facts' in result ? result.facts : quietFacts(result.quietBytes);
    findings += facts.detections.length;
    results.set(key, facts);
    if (result.code !== undefined) code.set(key, result.code);
    if (result.blob === undefined) return;
    checked.set(key, { content: contentOf(file, result.blob), size, facts });
    learned = true;
  }

  const jobs = files instanceof Promise ? files.then(begin) : await begin(files);
  await runPool<Batch, readonly FileResult[]>(jobs, {
    worker: workerUrl,
    workerData: { ...settingsOf(session, access), remembersCode: codeCache !== undefined },
    threads,
    patience,
    ...present({ signal: unstoppable ? undefined : host.signal }),
    split: (batch) => batch.map((task) => [task]),
    onResult: (batch, tasks) => {
      tasks.forEach((task, i) => {
        const result = batch[i];
        if (result !== undefined) accept(task, result);
      });
      tell();
    },
    onLost: (batch, why) => {
      reproducible = false;
      for (const { file } of batch) results.set(fileKey(file), lost(file.path, 'worker-died', why));
    },
  });
  return { facts: inOrder(await files, results), gaps: [], checked, code, learned, reproducible };
}

type Batch = readonly FileTask[];

export const workerUrl = new URL(
  import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js',
  import.meta.url,
);

/** Takes from the cache what git vouches for; the rest is to be read, with the content that would spare the audit. */
function recall(
  files: readonly FileEntry[],
  {
    cache,
    isWhole,
  }: {
    readonly cache: FactCache | undefined;
    readonly isWhole: (file: FileEntry, content: string) => boolean;
  },
  results: Map<string, FileFacts>,
  checked: Map<string, CachedFile>,
): FileTask[] {
  const tasks: FileTask[] = [];
  for (const file of files) {
    const found = cache?.get(fileKey(file));
    const known = found !== undefined && isWhole(file, found.content) ? found : undefined;
    if (
      known !== undefined &&
      file.blob !== undefined &&
      known.content === contentOf(file, file.blob) &&
      known.size === file.size
    ) {
      results.set(fileKey(file), known.facts);
      checked.set(fileKey(file), known);
    } else tasks.push(known === undefined ? { file } : { file, known: known.content });
  }
  return tasks;
}

/** Whether all that phase one gives of a file is remembered: of code, its instructions too. */
function knownWhole(
  { settings }: Session,
  codeCache: CodeCache | undefined,
): (file: FileEntry, content: string) => boolean {
  if (!settings.families.includes('code')) return () => true;
  return ({ path }, content) =>
    languageOf(path) === undefined ||
    (codeCache?.has(content, path) === true &&
      (!isPage(path) ||
        (codeCache.has(content, `scripts of ${path}`) && codeCache.has(content, `view of ${path}`))));
}

/** Enough batches for every thread to have its share of the work, and none too large to be evened out at the end. */
function batches(tasks: readonly FileTask[], threads: number): Iterable<Batch> {
  return cut(tasks, Math.min(batchFiles, Math.max(16, Math.ceil(tasks.length / (4 * threads)))));
}

/** Cuts tasks into messages for workers, as they are asked for. */
export function* cut(tasks: Iterable<FileTask>, mostFiles = batchFiles): Generator<FileTask[]> {
  let batch: FileTask[] = [];
  let bytes = 0;
  for (const task of tasks) {
    batch.push(task);
    bytes += task.file.size;
    if (batch.length < mostFiles && bytes < batchBytes) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

export function settingsOf({ request, settings }: Session, access: Access): WorkerSettings {
  const { families, config, tests } = settings;
  return {
    access,
    families,
    maxFileSize: config.maxFileSize,
    archives: config.archives,
    detectors: config.detectors,
    tests,
    unnamed: config.profile === 'audit',
    ...present({ identityKey: request.identityKey }),
  };
}

function inOrder(
  files: readonly FileEntry[],
  results: ReadonlyMap<string, FileFacts>,
): Map<string, FileFacts> {
  const missing = (path: string) => lost(path, 'interrupted', 'the scan was interrupted before this file');
  return new Map(
    files.map((file) => [fileKey(file), results.get(fileKey(file)) ?? missing(file.path)] as const),
  );
}

function lost(path: string, why: Gap['why'], detail: string): FileFacts {
  return { detections: [], suppressions: [], gaps: [{ analyser: 'source', path, why, detail }], bytes: 0 };
}

function countDetections(facts: Iterable<FileFacts>): number {
  let count = 0;
  for (const { detections } of facts) count += detections.length;
  return count;
}

/** Of a history, what each version of a file brought; of anything else, all. */
export function onlyBrought(
  gathered: Gathered,
  { files, broughtIn, irreproducible }: Pick<ScanListing, 'files' | 'broughtIn' | 'irreproducible'>,
): Gathered {
  if (broughtIn === undefined) return gathered;
  const facts = files.map((file) => [fileKey(file), broughtIn(file, gathered.facts)] as const);
  return {
    ...gathered,
    facts: new Map(facts),
    reproducible: gathered.reproducible && irreproducible !== true,
  };
}
