import { Buffer } from 'node:buffer';
import { once } from 'node:events';
import { nameFromBytes } from '../../name.ts';
import { inert } from '../listing.ts';
import { type Git, startGit } from '../run.ts';
import type { IdTable } from './id-table.ts';
import { openRawParser, type RawChange } from './raw-stream.ts';

/** What a walk tells: what each commit changes, oldest first, and commits whose changes git cannot tell. */
export interface WalkEvents {
  readonly change: (commit: number, change: RawChange) => void;
  /** All that is in a commit, instead of what it changes: its parent cannot be read. */
  readonly entry: (commit: number, entry: TreeEntry) => void;
  readonly broken: (commit: number, why: string) => void;
  /** From this commit on nothing was walked: too many before it could not be read. */
  readonly gaveUp: (from: number, why: string) => void;
  readonly progress: (done: number) => void;
}

/** Which commits. */
export interface Range {
  /** Ids, with `^` before those that are to be left out together with what they reach. */
  readonly starts: readonly string[];
  readonly options: readonly string[];
  /** Only commits of this second (Unix time) or later. Not git's `--since`, which stops at the first older one. */
  readonly after?: number;
}

/** More commits than this whose changes git cannot tell: the clone lacks its trees; each costs two programs. */
const mostProblems = 500;

/** Milliseconds without a word after which git is taken for stuck. */
const silence = 120_000;

/**
 * Adds the commits of a range to the table, parents before children and otherwise by commit date. Resolves to why
 * git could not follow the whole history, when it could not; what it listed until then counts.
 */
export async function listCommits(
  git: Git,
  { starts, options, after = 0 }: Range,
  commits: IdTable,
  signal?: AbortSignal,
): Promise<string | undefined> {
  const take = openLines((bytes, start) => {
    const space = bytes.indexOf(0x20, start);
    if (after === 0 || Number(bytes.toString('latin1', start, space)) >= after) commits.add(bytes, space + 1);
  });
  const args = ['rev-list', '--date-order', '--reverse', '--timestamp', ...options, '--stdin'];
  return stream(git, args, { input: starts.map((start) => `${start}\n`).join(''), take, signal });
}

/** Commits and blobs of the whole object store, reachable or not. */
export async function listObjects(
  git: Git,
  take: (type: 'commit' | 'blob', bytes: Buffer, offset: number) => void,
  signal?: AbortSignal,
): Promise<string | undefined> {
  const line = openLines((bytes, start) => {
    if (bytes[start] === 0x63) take('commit', bytes, start + 'commit '.length);
    else if (bytes[start] === 0x62) take('blob', bytes, start + 'blob '.length);
  });
  const format = '--batch-check=%(objecttype) %(objectname)';
  return stream(git, ['cat-file', '--batch-all-objects', format, '--buffer'], {
    input: '',
    take: line,
    signal,
  });
}

/** Calls back for every whole line with the places where it starts and ends; lines end in `mark`. */
function openLines(
  line: (bytes: Buffer, start: number, end: number) => void,
  mark = 10,
): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    const bytes = Buffer.concat([rest, chunk]);
    let at = 0;
    for (let end = bytes.indexOf(mark); end >= 0; end = bytes.indexOf(mark, at)) {
      line(bytes, at, end);
      at = end + 1;
    }
    rest = Buffer.from(bytes.subarray(at));
  };
}

/** Commits by date alone, whatever their parents; those that cannot be read are left out. */
export async function listLooseCommits(
  git: Git,
  ids: readonly string[],
  commits: IdTable,
  signal?: AbortSignal,
): Promise<string | undefined> {
  if (ids.length === 0) return undefined;
  return listCommits(
    git,
    { starts: ids, options: ['--no-walk=sorted', '--ignore-missing'] },
    commits,
    signal,
  );
}

/**
 * Tells what the commits of the table change, from number `from` on. A merge shows only what differs from each of its
 * parents: the rest was brought by one of them, so that no content of any commit is left out (docs/decisions/0007).
 */
export async function walkCommits(
  git: Git,
  commits: IdTable,
  events: WalkEvents,
  { from, signal }: { readonly from: number; readonly signal?: AbortSignal | undefined },
): Promise<void> {
  let problems = 0;
  for (let next = from; next < commits.size() && problems < mostProblems; ) {
    const to = Math.min(next + mostAtOnce, commits.size());
    const { done, problem } = await walkStretch(git, commits, events, { from: next, to, signal });
    next = done;
    if (problem === undefined || next >= to) continue;
    problems++;
    if (problems === mostProblems) return events.gaveUp(next, problem);
    await wholeTree(git, commits, next, events, { problem, signal });
    next++;
  }
}

/** Git keeps every commit that it was asked for: so many are given to one program. */
const mostAtOnce = 50_000;

/**
 * Most bytes that git may take at once for the list of what one commit changes, 8 for each path: a few trees within each
 * other can name more paths than memory holds, and git gathers them before it prints. What is beyond ends git; the files
 * of that commit are then listed, which takes no memory.
 */
const longestList = '16m';

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly signal?: AbortSignal | undefined;
}

async function walkStretch(
  git: Git,
  commits: IdTable,
  events: WalkEvents,
  { from, to, signal }: Stretch,
): Promise<{ readonly done: number; readonly problem: string | undefined }> {
  let current = from - 1;
  const parse = openRawParser(digitsOf(commits), {
    commit: (bytes, offset) => {
      current = commits.find(bytes, offset);
      if (current % 256 === 0) events.progress(current);
    },
    change: (change) => events.change(current, change),
  });
  const args = ['diff-tree', '--stdin', '-r', '--root', '-c', '--raw', '-z', '--always', '--no-abbrev'];
  const format = ['--no-renames', '--relative', '--ignore-submodules=all', ...inert];
  const bounded = { ...git, environment: { ...git.environment, GIT_ALLOC_LIMIT: longestList } };
  const input = ids(commits, from, to);
  const problem = await stream(bounded, [...args, ...format], { input, take: parse, signal });
  // A commit is named when all that it changes is known: git fell over the next one.
  return { done: problem === undefined ? to : Math.min(current + 1, to), problem };
}

/** The commits as lines, some thousands at a time. */
function* ids(commits: IdTable, from: number, to: number): Generator<string> {
  const portion = 4096;
  for (let start = from; start < to; start += portion) {
    const end = Math.min(start + portion, to);
    let text = '';
    for (let index = start; index < end; index++) text += `${commits.hex(index)}\n`;
    yield text;
  }
}

async function wholeTree(
  git: Git,
  commits: IdTable,
  commit: number,
  events: WalkEvents,
  { problem, signal }: { readonly problem: string; readonly signal: AbortSignal | undefined },
): Promise<void> {
  const failed = await walkTree(git, commits.hex(commit), (entry) => events.entry(commit, entry), signal);
  if (failed !== undefined) events.broken(commit, problem);
}

/** One file of a tree. */
export interface TreeEntry {
  readonly mode: string;
  readonly blob: string;
  readonly path: string;
}

/** Tells the files of a tree or a commit as git lists them, however many; resolves to what git said when it failed. */
export function walkTree(
  git: Git,
  id: string,
  entry: (entry: TreeEntry) => void,
  signal?: AbortSignal,
): Promise<string | undefined> {
  const take = openLines((bytes, start, end) => {
    const tab = bytes.indexOf(9, start);
    const [mode = '', , blob = ''] = bytes.toString('latin1', start, tab).split(' ');
    entry({ mode, blob, path: nameFromBytes(bytes.subarray(tab + 1, end)) });
  }, 0);
  return stream(git, ['ls-tree', '-r', '-z', id], { input: '', take, signal });
}

interface Streaming {
  readonly input: string | Iterable<string>;
  readonly take: (chunk: Buffer) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Runs git and hands out what it prints as it comes; resolves to what git said when it failed. */
async function stream(
  git: Git,
  args: readonly string[],
  { input, take, signal }: Streaming,
): Promise<string | undefined> {
  signal?.throwIfAborted();
  const child = startGit(git, args);
  const stop = () => child.kill('SIGKILL');
  let stuck = setTimeout(stop, silence);
  let errors = '';
  let failure: unknown;
  signal?.addEventListener('abort', stop, { once: true });
  child.stdout.on('data', (chunk: Buffer) => {
    clearTimeout(stuck);
    stuck = setTimeout(stop, silence);
    try {
      if (failure === undefined) take(chunk);
    } catch (cause) {
      failure = cause;
      stop();
    }
  });
  child.stderr.on('data', (chunk: Buffer) => {
    if (errors.length < 4096) errors += chunk.toString('utf8');
  });
  const closed = new Promise<number | string | null>((resolve) => {
    child.on('error', (cause) => resolve(cause.message));
    child.on('close', resolve);
  });
  child.stdin.on('error', () => {});
  const feeding = feed(child.stdin, typeof input === 'string' ? [input] : input, closed);
  const ended = await closed;
  await feeding;
  clearTimeout(stuck);
  signal?.removeEventListener('abort', stop);
  signal?.throwIfAborted();
  if (failure !== undefined) throw failure;
  if (ended === 0) return undefined;
  return (
    errors
      .trim()
      .replace(/\s*\n\s*/g, '; ')
      .slice(0, 300) || `git ${args[0]} stopped (${ended ?? 'killed'})`
  );
}

/** Writes as fast as git reads; no more than one portion waits. */
async function feed(
  stdin: NodeJS.WritableStream & { readonly destroyed?: boolean },
  input: Iterable<string>,
  closed: Promise<unknown>,
): Promise<void> {
  for (const text of input) {
    if (stdin.destroyed === true) return;
    if (!stdin.write(text)) await Promise.race([once(stdin, 'drain').catch(() => {}), closed]);
  }
  stdin.end();
}

function digitsOf(commits: IdTable): number {
  return commits.width * 2;
}
