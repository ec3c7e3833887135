import { type Git, GitFailure, runGit } from '../run.ts';

/** Who made a commit and when, as the commit itself claims. */
export interface CommitDetails {
  readonly author: string;
  /** Of the author, ISO 8601 with the author's offset. */
  readonly date: string;
}

/** Characters of a name that are kept: a commit may claim any. */
const longest = 200;

/** Looks up commits by id; those that cannot be read are left out. */
export async function readDetails(
  git: Git,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CommitDetails>> {
  const details = new Map<string, CommitDetails>();
  if (ids.length === 0) return details;
  const args = ['rev-list', '--no-walk=unsorted', '--ignore-missing', '--stdin'];
  const format = '--format=%H%x00%an <%ae>%x00%aI%x00';
  const input = ids.map((id) => `${id}\n`).join('');
  const fields = (await runGit(git, [...args, format], { input }).catch(nothing))
    .toString('utf8')
    .split('\0');
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const id = /[0-9a-f]+$/.exec(fields[at] ?? '')?.[0] ?? '';
    details.set(id, { author: (fields[at + 1] ?? '').slice(0, longest), date: fields[at + 2] ?? '' });
  }
  return details;
}

function nothing(cause: unknown): Buffer {
  if (cause instanceof GitFailure) return Buffer.alloc(0);
  throw cause;
}
