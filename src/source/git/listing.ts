import { Buffer } from 'node:buffer';
import { UserError } from '#model/failure';
import type { Exclusion } from '#model/gap';
import { nameToBytes, splitNames } from '../name.ts';
import type { Repository } from './repository.ts';
import { type Git, GitFailure, runGit } from './run.ts';

/** A file of an index, a commit or a comparison. Its path is as git has it: check it before use. */
export interface GitEntry {
  readonly path: string;
  /** Octal, as git prints it: `100644`, `120000` a link, `160000` a submodule. */
  readonly mode: string;
  readonly blob?: string;
}

export interface IndexEntry extends GitEntry {
  /** Told not to be in the work tree (sparse checkout). */
  readonly skipped: boolean;
}

/** The index below git's folder, as it stands. */
export async function readIndex(git: Git, signal?: AbortSignal): Promise<readonly IndexRecord[]> {
  return splitNames(await runGit(git, ['ls-files', '-s', '-v', '-z'], { signal })).map(indexRecord);
}

/** Files whose time or size say that the work tree may hold something else than the index. */
export async function listTouched(git: Git, signal?: AbortSignal): Promise<ReadonlySet<string>> {
  const args = ['diff-files', '-z', '--name-only', '--relative', '--ignore-submodules=all', ...inert];
  return new Set(splitNames(await runGit(git, args, { signal })));
}

/**
 * The files of an index. A blob is given where git vouches that the work tree still holds what it checked out: by the
 * file's time and size, not by a bit that the index claims (`assume-unchanged`).
 */
export function indexEntries(
  records: readonly IndexRecord[],
  touched: ReadonlySet<string>,
): ReadonlyMap<string, IndexEntry> {
  const entries = new Map<string, IndexEntry>();
  for (const { tag, mode, blob, stage, path } of records) {
    const vouched = tag === 'H' && stage === '0' && !touched.has(path);
    const skipped = tag === 'S' || tag === 's';
    entries.set(path, vouched ? { path, mode, skipped, blob } : { path, mode, skipped });
  }
  return entries;
}

/** Files of the index with the content that is staged, whatever the work tree holds. */
export async function listStaged(git: Git, signal?: AbortSignal): Promise<readonly GitEntry[]> {
  return (await readIndex(git, signal)).map(({ mode, blob, path }) => ({ path, mode, blob }));
}

/** Bytes of the longest list of a commit's files: two million of them. A few trees within each other can name billions. */
const longestList = 256 * 1024 * 1024;

/** Files of a commit below git's folder; throws `UserError` where git cannot list them. */
export async function listCommit(
  git: Git,
  commit: string,
  signal?: AbortSignal,
): Promise<readonly GitEntry[]> {
  const output = await runGit(git, ['ls-tree', '-r', '-z', commit], { signal, limit: longestList }).catch(
    (cause) => {
      throw cause instanceof GitFailure ? unlistable(commit, cause) : cause;
    },
  );
  return splitNames(output).map((record) => {
    const tab = record.indexOf('\t');
    const [mode = '', , blob = ''] = record.slice(0, tab).split(' ');
    return { path: record.slice(tab + 1), mode, blob };
  });
}

function unlistable(commit: string, { kind, message }: GitFailure): UserError {
  const why =
    kind === 'too-much-output' ? 'they are more than can be listed' : message.replace(/\s*\n\s*/g, '; ');
  return new UserError(
    'commit-unreadable',
    `The files of commit ${commit} cannot be listed: ${why}.`,
    'See what `git fsck` says of the repository, or name another commit or branch.',
  );
}

/** Files below git's folder that are neither in the index nor ignored; a repository of its own ends in `/`. */
export async function listUntracked(
  git: Git,
  noIgnore: boolean,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const ignores = noIgnore ? [] : ['--exclude-standard'];
  return splitNames(await runGit(git, ['ls-files', '-o', '-z', ...ignores], { signal }));
}

/** What is ignored, folders summed up, each with the line that says so. */
export async function listIgnored(git: Git, signal?: AbortSignal): Promise<readonly Exclusion[]> {
  const output = await runGit(git, ['ls-files', '-o', '-i', '--directory', '--exclude-standard', '-z'], {
    signal,
  });
  if (output.length === 0) return [];
  const told = splitNames(
    await runGit(git, ['check-ignore', '-v', '-n', '-z', '--stdin'], { input: output, signal }),
  );
  const exclusions: Exclusion[] = [];
  const unexplained: string[] = [];
  for (let at = 0; at + 3 < told.length; at += 4) {
    const [source = '', line = '', pattern = '', path = ''] = told.slice(at, at + 4);
    if (source === '') unexplained.push(path);
    else exclusions.push({ path, why: 'gitignore', by: `${shownSource(git, source)}:${line} ${pattern}` });
  }
  return [...exclusions, ...summaries(unexplained, exclusions)];
}

/** True when the folder that was named is itself ignored, which hides all in it from git. */
export async function isIgnored({ git, places, prefix }: Repository, signal?: AbortSignal): Promise<boolean> {
  if (prefix === '' || places.workTree === undefined) return false;
  const top = { ...git, folder: places.workTree };
  const input = Buffer.concat([Buffer.from(nameToBytes(prefix)), Buffer.of(0)]);
  try {
    const output = await runGit(top, ['check-ignore', '-v', '-z', '--stdin'], { input, signal });
    const [source = '', , pattern = ''] = splitNames(output);
    return source !== '' && !pattern.startsWith('!');
  } catch (cause) {
    // How git says that no path is ignored.
    if (cause instanceof GitFailure && cause.exitCode === 1) return false;
    throw cause;
  }
}

/** Git also names folders in which everything is ignored for reasons of its own; those reasons are listed already. */
function summaries(folders: readonly string[], listed: readonly Exclusion[]): Exclusion[] {
  return folders
    .filter((folder) => !listed.some(({ path }) => path.startsWith(folder)))
    .map((path) => ({ path, why: 'gitignore', by: 'all that is in it is ignored' }));
}

function shownSource(git: Git, source: string): string {
  const own = git.environment['GIT_DIR'];
  return own !== undefined && source.startsWith(own) ? `.git${source.slice(own.length)}` : source;
}

/** Options that every comparison has: nothing of the repository may format or convert. */
export const inert: readonly string[] = ['--no-ext-diff', '--no-textconv', '--no-color'];

/** One line of `ls-files -s -v`; a file in conflict has several. */
export interface IndexRecord {
  readonly tag: string;
  readonly mode: string;
  readonly blob: string;
  readonly stage: string;
  readonly path: string;
}

/** `H 100644 <id> 0<tab>path` */
function indexRecord(record: string): IndexRecord {
  const tab = record.indexOf('\t');
  const [tag = '', mode = '', blob = '', stage = ''] = record.slice(0, tab).split(' ');
  return { tag, mode, blob, stage, path: record.slice(tab + 1) };
}
