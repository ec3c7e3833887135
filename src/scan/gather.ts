import { availableParallelism } from 'node:os';
import type { FileFacts } from '#model/facts';
import type { Family } from '#model/family';
import type { FileEntry } from '#model/file';
import type { Gap } from '#model/gap';
import type { Access } from '#source/reader';
import type { CachedFile, FactCache } from '#store/fact-cache';
import type { FileResult, FileTask } from './analyse.ts';
import { runPool } from './pool.ts';
import type { WorkerSettings } from './worker.ts';

/** What to analyse, and how. */
export interface GatherRequest {
  readonly access: Access;
  readonly files: readonly FileEntry[];
  readonly families: readonly Family[];
  readonly maxFileSize: number;
  readonly identityKey?: Uint8Array;
  readonly jobs?: number;
  readonly cache?: FactCache;
  readonly signal?: AbortSignal;
  /** Called as files are done. */
  readonly onProgress?: (done: number, findings: number) => void;
}

/** The facts of every file, in the order of the request; a file that was not reached has a gap. */
export interface Gathered {
  readonly facts: ReadonlyMap<string, FileFacts>;
  /** What the next scan may reuse. */
  readonly remember: ReadonlyMap<string, CachedFile>;
  /** False when a file was given up by the clock or a worker died of it. */
  readonly reproducible: boolean;
}

/** Files and bytes of one message to a worker: large enough to be cheap, small enough to share the work evenly. */
const batchFiles = 128;
const batchBytes = 2 * 1024 * 1024;
const patience = 120_000;

/**
 * Phase one: per-file facts, from the cache where git vouches that the content is the same, else from worker threads.
 * The result does not depend on the number of threads or on the cache.
 */
export async function gatherFacts(request: GatherRequest): Promise<Gathered> {
  const results = new Map<string, FileFacts>();
  const remember = new Map<string, CachedFile>();
  const tasks = recall(request, results, remember);
  const sizes = new Map(request.files.map((file) => [file.path, file.size]));
  let findings = countDetections(results.values());
  let reproducible = true;
  request.onProgress?.(results.size, findings);
  await runPool<readonly FileTask[], readonly FileResult[]>(batches(tasks), {
    worker: workerUrl,
    workerData: settingsOf(request),
    threads: Math.max(1, Math.min(request.jobs ?? availableParallelism(), Math.ceil(tasks.length / 16))),
    patience,
    ...(request.signal === undefined ? {} : { signal: request.signal }),
    split: (batch) => batch.map((task) => [task]),
    onResult: (batch) => {
      for (const result of batch) findings += accept(result);
      request.onProgress?.(results.size, findings);
    },
    onLost: (batch, why) => {
      reproducible = false;
      for (const { file } of batch) results.set(file.path, lost(file.path, 'worker-died', why));
    },
  });
  return { facts: inOrder(request.files, results), remember, reproducible };

  function accept(result: FileResult): number {
    const known = request.cache?.get(result.path);
    const facts = 'facts' in result ? result.facts : (known?.facts ?? lost(result.path, 'worker-died', 'its facts are gone'));
    const blob = 'facts' in result ? result.blob : known?.blob;
    results.set(result.path, facts);
    if (blob !== undefined) remember.set(result.path, { blob, size: sizes.get(result.path) ?? 0, facts });
    return facts.detections.length;
  }
}

const workerUrl = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/** Takes from the cache what git vouches for; the rest is to be read, with the content hash that would spare the audit. */
function recall(request: GatherRequest, results: Map<string, FileFacts>, remember: Map<string, CachedFile>): FileTask[] {
  const tasks: FileTask[] = [];
  for (const file of request.files) {
    const known = request.cache?.get(file.path);
    if (known !== undefined && known.blob === file.blob && known.size === file.size) {
      results.set(file.path, known.facts);
      remember.set(file.path, known);
    } else tasks.push(known === undefined ? { file } : { file, known: known.blob });
  }
  return tasks;
}

function batches(tasks: readonly FileTask[]): FileTask[][] {
  const all: FileTask[][] = [];
  let batch: FileTask[] = [];
  let bytes = 0;
  for (const task of tasks) {
    batch.push(task);
    bytes += task.file.size;
    if (batch.length < batchFiles && bytes < batchBytes) continue;
    all.push(batch);
    batch = [];
    bytes = 0;
  }
  return batch.length === 0 ? all : [...all, batch];
}

function settingsOf(request: GatherRequest): WorkerSettings {
  const { access, families, maxFileSize, identityKey } = request;
  return { access, families, maxFileSize, ...(identityKey === undefined ? {} : { identityKey }) };
}

function inOrder(files: readonly FileEntry[], results: ReadonlyMap<string, FileFacts>): Map<string, FileFacts> {
  const missing = (path: string) => lost(path, 'interrupted', 'the scan was interrupted before this file');
  return new Map(files.map(({ path }) => [path, results.get(path) ?? missing(path)]));
}

function lost(path: string, why: Gap['why'], detail: string): FileFacts {
  return { detections: [], suppressions: [], gaps: [{ analyser: 'source', path, why, detail }], bytes: 0 };
}

function countDetections(facts: Iterable<FileFacts>): number {
  let count = 0;
  for (const { detections } of facts) count += detections.length;
  return count;
}
