import { UserError } from '#model/failure';
import type { Source } from './contract.ts';
import { findFiles } from './find-files.ts';
import { type Change, compare } from './git/changes.ts';
import { listUntracked } from './git/listing.ts';
import type { NoRepository, Repository } from './git/repository.ts';
import { makeListing } from './listing.ts';
import { lookAt } from './look-at-files.ts';
import { onlyChanges, revisionOf, sourceAt } from './object-source.ts';
import { gatherRules } from './rules.ts';
import { readSmall, type TreeContext } from './tree-context.ts';

/** A source on disk: a directory, a git work tree, a single file. */
export function treeSource(context: TreeContext): Source {
  const { root, repository } = context;
  const opened = typeof repository === 'string' ? undefined : repository;
  const read = async (path: string, most?: number) => readSmall(root, path, most);
  const rules = async () => {
    const { found } = await findFiles(context, { noIgnore: false });
    return gatherRules(found.paths, read);
  };
  return {
    target: context.target,
    access: { kind: 'tree', root, naming: opened?.objectFormat ?? 'plain' },
    read,
    rules,
    list: async (options) => {
      const files = await findFiles(context, options);
      const { found } = files;
      const ownRules = () => gatherRules(found.paths, read);
      const chosen =
        context.only === undefined ? options : { ...options, noIgnore: true, include: [], exclude: [] };
      return makeListing(found, chosen, {
        ownRules,
        look: (paths) => lookAt(context, paths, files, options),
      });
    },
    at: (revision) =>
      sourceAt({ repository: needGit(context), name: context.target.name, only: context.only }, revision),
    changesSince: (base) => changesSince(context, base),
    close: async () => opened?.release(),
  };
}

async function changesSince(context: TreeContext, base: Source): Promise<readonly Change[]> {
  const { git } = needGit(context);
  const tracked = await compare(git, revisionOf(base), { kind: 'work-tree' }, { renames: true });
  const untracked = (await listUntracked(git, false))
    .filter((path) => !path.endsWith('/'))
    .map((path) => ({ path, kind: 'added' }) as const);
  return onlyChanges([...tracked, ...untracked], context.only);
}

function needGit({ repository }: TreeContext): Repository {
  if (typeof repository !== 'string') return repository;
  const [message, hint] = noGit[repository];
  throw new UserError('no-git', message, hint);
}

const noGit: Readonly<Record<NoRepository, readonly [string, string]>> = {
  'not-git': [
    'This folder is not in a git repository.',
    'Scan a clone, or leave out the options that compare with a revision (--base, --changed).',
  ],
  'no-program': [
    'No git program was found.',
    'Install git and make sure that PATH names its folder absolutely.',
  ],
  unusable: [
    'Git cannot read this repository.',
    'Run `git fsck` and `git status` to see what is wrong with it.',
  ],
};
