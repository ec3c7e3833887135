import { availableParallelism } from 'node:os';
import type { FileFacts } from '#model/facts';
import type { FileEntry } from '#model/file';
import type { Gap } from '#model/gap';
import { present } from '#model/present';
import type { Access } from '#source/source';
import type { CachedFile, FactCache } from '#store/fact-cache';
import { contentOf, type FileResult, type FileTask } from './analyse.ts';
import { runPool } from './pool.ts';
import type { Session } from './session.ts';
import type { WorkerSettings } from './worker.ts';

/** What to analyse. */
export interface GatherRequest {
  readonly session: Session;
  readonly access: Access;
  readonly files: readonly FileEntry[];
  readonly cache?: FactCache;
}

/** The facts of every file, in the order of the request; a file that was not reached has a gap. */
export interface Gathered {
  readonly facts: ReadonlyMap<string, FileFacts>;
  /** The content that the facts belong to, for the next scan. */
  readonly checked: ReadonlyMap<string, CachedFile>;
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
export async function gatherFacts({ session, access, files, cache }: GatherRequest): Promise<Gathered> {
  const { request, host } = session;
  const results = new Map<string, FileFacts>();
  const checked = new Map<string, CachedFile>();
  const tasks = recall(files, cache, results, checked);
  let findings = countDetections(results.values());
  let reproducible = true;
  const tell = () =>
    host.onProgress?.({ stage: 'checking', done: results.size, total: files.length, findings });
  tell();
  await runPool<readonly FileTask[], readonly FileResult[]>(batches(tasks), {
    worker: workerUrl,
    workerData: settingsOf(session, access),
    threads: threadsFor(tasks, request.jobs ?? availableParallelism()),
    patience,
    ...present({ signal: host.signal }),
    split: (batch) => batch.map((task) => [task]),
    onResult: (batch) => {
      for (const result of batch) findings += accept(result);
      tell();
    },
    onLost: (batch, why) => {
      reproducible = false;
      for (const { file } of batch) results.set(file.path, lost(file.path, 'worker-died', why));
    },
  });
  return { facts: inOrder(files, results), checked, reproducible };

  function accept(result: FileResult): number {
    const known = cache?.get(result.path);
    const facts =
      'facts' in result
        ? result.facts
        : (known?.facts ?? lost(result.path, 'worker-died', 'its facts are gone'));
    const content = 'facts' in result ? result.content : known;
    results.set(result.path, facts);
    if (content !== undefined) checked.set(result.path, { ...content, facts });
    return facts.detections.length;
  }
}

const workerUrl = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/** Takes from the cache what git vouches for; the rest is to be read, with the content that would spare the audit. */
function recall(
  files: readonly FileEntry[],
  cache: FactCache | undefined,
  results: Map<string, FileFacts>,
  checked: Map<string, CachedFile>,
): FileTask[] {
  const tasks: FileTask[] = [];
  for (const file of files) {
    const known = cache?.get(file.path);
    if (
      known !== undefined &&
      file.blob !== undefined &&
      known.content === contentOf(file, file.blob) &&
      known.size === file.size
    ) {
      results.set(file.path, known.facts);
      checked.set(file.path, known);
    } else tasks.push(known === undefined ? { file } : { file, known: known.content });
  }
  return tasks;
}

/** Starting a thread costs more than a few files do. */
function threadsFor(tasks: readonly FileTask[], most: number): number {
  return Math.max(1, Math.min(most, Math.ceil(tasks.length / 16)));
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

function settingsOf({ request, settings }: Session, access: Access): WorkerSettings {
  const { families, config } = settings;
  return {
    access,
    families,
    maxFileSize: config.maxFileSize,
    ...present({ identityKey: request.identityKey }),
  };
}

function inOrder(
  files: readonly FileEntry[],
  results: ReadonlyMap<string, FileFacts>,
): Map<string, FileFacts> {
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
