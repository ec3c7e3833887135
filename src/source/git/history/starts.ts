import { join } from 'node:path';
import { UserError } from '#model/failure';
import { readSmallFile } from '../../disk.ts';
import { type Repository, requireCommit, resolveCommit } from '../repository.ts';
import { runGit } from '../run.ts';
import { commitsOf } from './pushed-commits.ts';
import type { HistorySpec, PushedSpec } from './tree-history.ts';
import type { Range } from './walk.ts';

/** Where a walk starts, and the commits whose trees decide whether something is still present. */
export interface Starts {
  readonly range: Range;
  readonly tips: readonly string[];
}

/** The stash is a ref, but what it holds was never meant to be shared: it is asked for by itself. */
const allRefs = ['--exclude=refs/stash', '--all'];

/** Resolves what the user named; throws `UserError` for what is not there. */
export async function findStarts(repository: Repository, spec: HistorySpec): Promise<Starts> {
  if (spec.pushed !== undefined) return pushedStarts(repository, spec.pushed);
  const branches = await Promise.all(spec.branches.map((name) => requireBranch(repository, name)));
  const head = branches.length > 0 ? undefined : await resolveCommit(repository.git, 'HEAD');
  const tips = head === undefined ? branches : [head];
  const stashes = spec.stashes ? await stashedCommits(repository) : [];
  const { excluded, after } = await borderOf(repository, spec.since);
  return {
    range: {
      starts: [...branches, ...stashes, ...excluded.map((id) => `^${id}`)],
      options: branches.length > 0 ? [] : allRefs,
      ...(after === undefined ? {} : { after }),
    },
    tips,
  };
}

async function pushedStarts({ git }: Repository, { ends, known }: PushedSpec): Promise<Starts> {
  const [tips, excluded] = await Promise.all([commitsOf(git, ends), commitsOf(git, known)]);
  return {
    // Twice: what comes on standard input is not meant, with any version of git.
    range: { starts: [...tips, ...excluded.map((id) => `^${id}`)], options: ['--not', '--remotes', '--not'] },
    tips,
  };
}

/** A local branch goes before a tag of the same name; then what git makes of the name, then `origin`'s branch. */
async function requireBranch(repository: Repository, name: string): Promise<string> {
  const { git } = repository;
  const local = await resolveCommit(git, `refs/heads/${name}`);
  return (
    local ?? (await resolveCommit(git, name)) ?? requireCommit(repository, `refs/remotes/origin/${name}`)
  );
}

interface Border {
  readonly excluded: readonly string[];
  readonly after?: number;
}

async function borderOf({ git }: Repository, since: string | undefined): Promise<Border> {
  if (since === undefined) return { excluded: [] };
  const commit = await resolveCommit(git, since);
  if (commit !== undefined) return { excluded: [commit] };
  const time = /^\d{4}-\d{2}-\d{2}(?:T[\d:]+(?:Z|[+-]\d{2}:\d{2}))?$/.test(since)
    ? Date.parse(since)
    : Number.NaN;
  if (!Number.isNaN(time)) return { excluded: [], after: Math.floor(time / 1000) };
  throw new UserError(
    'since-unknown',
    `--since ${JSON.stringify(since)} is neither a revision of the repository nor a day.`,
    'Name a commit, tag or branch, or a day as 2025-01-31 (midnight in UTC).',
  );
}

/** Largest list of stashes that is read, in bytes. */
const reflogLimit = 4 * 1024 * 1024;

/** Every entry of `git stash list`: the last one is a ref, the older ones are only in its log. */
async function stashedCommits({ git, places }: Repository): Promise<readonly string[]> {
  const last = await resolveCommit(git, 'refs/stash');
  const log =
    readSmallFile(join(places.commonDir, 'logs', 'refs', 'stash'), reflogLimit)?.toString('latin1') ?? '';
  const logged = log.split('\n').flatMap((line) => /^[0-9a-f]+ ([0-9a-f]+) /.exec(line)?.[1] ?? []);
  const known = await Promise.all([...new Set(logged)].map((id) => resolveCommit(git, id)));
  return [...new Set([...known, last])].filter((id) => id !== undefined);
}

/** Tags (or other refs) of a tree or a blob: content that no commit holds. */
export async function listTaggedContent({ git }: Repository): Promise<readonly TaggedContent[]> {
  const refs = (await runGit(git, ['for-each-ref', '--format=%(refname)']))
    .toString('utf8')
    .split('\n')
    .slice(0, -1);
  if (refs.length === 0) return [];
  // Peeled to the end: a tag may point to a tag.
  const input = refs.map((ref) => `${ref}^{}\n`).join('');
  const format = '--batch-check=%(objecttype) %(objectname)';
  const answers = (await runGit(git, ['cat-file', format, '--buffer'], { input }))
    .toString('latin1')
    .split('\n');
  return refs.flatMap((ref, index) => {
    const [type, id = ''] = (answers[index] ?? '').split(' ');
    return type === 'tree' || type === 'blob' ? [{ ref, type, id }] : [];
  });
}

export interface TaggedContent {
  readonly ref: string;
  readonly type: 'tree' | 'blob';
  readonly id: string;
}
