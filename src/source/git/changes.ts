import { splitNames } from '../name.ts';
import { type GitEntry, inert } from './listing.ts';
import { type Git, runGit } from './run.ts';

/** One file that differs between two states of a tree. */
export interface Change {
  readonly path: string;
  /** Where a renamed file was. */
  readonly oldPath?: string;
  readonly kind: 'added' | 'modified' | 'deleted' | 'renamed';
}

/** A change with what the newer state holds. */
export interface GitChange extends Change, GitEntry {}

/** The states that can be compared with a commit. */
export type Compared =
  | { readonly kind: 'commit'; readonly commit: string }
  | { readonly kind: 'index' }
  | { readonly kind: 'work-tree' };

/** What changed from a commit to another state, below git's folder; renames are followed where `renames` is set. */
export async function compare(
  git: Git,
  from: string,
  to: Compared,
  options: { readonly renames: boolean; readonly signal?: AbortSignal | undefined },
): Promise<readonly GitChange[]> {
  const command = {
    commit: ['diff-tree', '-r'],
    // A file that is only announced (`git add -N`) is not committed.
    index: ['diff-index', '--cached', '--ita-invisible-in-index'],
    // Not diff-index: `diff` looks into files that were only touched.
    'work-tree': ['diff'],
  }[to.kind];
  const format = ['--raw', '-z', '--no-abbrev', '--relative', '--ignore-submodules=all', ...inert];
  const renames = options.renames ? ['-M', '-l2000'] : ['--no-renames'];
  const states = to.kind === 'commit' ? [from, to.commit] : [from];
  const output = await runGit(git, [...command, ...format, ...renames, ...states, '--'], {
    signal: options.signal,
  });
  return parseRaw(splitNames(output));
}

/** `:<old mode> <new mode> <old id> <new id> <letter>`, then one name, or two for a rename. */
function parseRaw(fields: readonly string[]): GitChange[] {
  const changes: GitChange[] = [];
  for (let at = 0; at + 1 < fields.length; ) {
    const [, mode = '', , blob = '', status = ''] = (fields[at] ?? '').split(' ');
    const path = fields[at + 1] ?? '';
    const isRename = status.startsWith('R') || status.startsWith('C');
    if (isRename) changes.push({ path: fields[at + 2] ?? '', oldPath: path, kind: 'renamed', mode, blob });
    else changes.push({ path, kind: kinds[status[0] ?? ''] ?? 'modified', mode, blob });
    at += isRename ? 3 : 2;
  }
  return changes;
}

const kinds: Readonly<Record<string, Change['kind']>> = { A: 'added', D: 'deleted' };
