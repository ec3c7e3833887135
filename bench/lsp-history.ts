import { execFileSync } from 'node:child_process';

/** One file as a commit changed it. */
export interface Edit {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** A commit, and the files of it that somebody would have edited. */
export interface Step {
  readonly commit: string;
  readonly edits: readonly Edit[];
}

const read = /\.(?:go|py|js|jsx|ts|tsx|java|cs|rb|php|tf|ya?ml|json)$|(?:^|\/)Dockerfile$/;
/** More is no editing: a formatter or a release wrote it. */
const mostFiles = 20;
const largest = 500_000;

/** The last commits of a clone, oldest first, without merged branches' own. */
export function commitsOf(clone: string, count: number): readonly string[] {
  return git(clone, 'rev-list', '--first-parent', '--reverse', `--max-count=${count}`, 'HEAD')
    .split('\n')
    .filter(Boolean);
}

/** What a commit changed in files that were there before; nothing for one that changed very many. */
export function stepOf(clone: string, commit: string): Step {
  const changed = git(clone, 'diff-tree', '-r', '-z', '--name-only', '--diff-filter=M', `${commit}^`, commit)
    .split('\0')
    .filter((path) => read.test(path));
  const paths = changed.length > mostFiles ? [] : changed;
  const edits = paths.map((path) => ({
    path,
    before: git(clone, 'show', `${commit}^:${path}`),
    after: git(clone, 'show', `${commit}:${path}`),
  }));
  return { commit, edits: edits.filter(({ after }) => after.length <= largest) };
}

/** One edit that makes a text of another, as the protocol tells it: the part between what both begin and end with. */
export function changeOf(before: string, after: string): object {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return {
    range: { start: positionAt(before, start), end: positionAt(before, before.length - end) },
    text: after.slice(start, after.length - end),
  };
}

function positionAt(text: string, offset: number): object {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** What git says. */
export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
}
