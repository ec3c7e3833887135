import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Notice } from '#model/gap';
import type { ListOptions } from './contract.ts';
import { readSmallFile } from './disk.ts';
import {
  type IndexEntry,
  type IndexRecord,
  indexEntries,
  isIgnored,
  listIgnored,
  listTouched,
  listUntracked,
  readIndex,
} from './git/listing.ts';
import { locateRepository } from './git/locate.ts';
import { below, type NoRepository, type Repository } from './git/repository.ts';
import { GitFailure } from './git/run.ts';
import type { IgnoreFile } from './ignore.ts';
import type { Found } from './listing.ts';
import { isTreePath, nameToBytes } from './name.ts';
import { smallFile, strangePath, submodule } from './object-source.ts';
import { foldersAbove, readSmall, type TreeContext } from './tree-context.ts';
import { outerIgnore, walkTree } from './walk.ts';

/** The files of a tree before anybody's rules were asked, with what git's index says of them. */
export interface FoundFiles {
  readonly found: Found;
  readonly index: Index;
  readonly sizes: Sizes;
}

type Index = ReadonlyMap<string, IndexEntry>;
/** Sizes of regular files that were looked at early. */
type Sizes = ReadonlyMap<string, number>;

type FindOptions = Pick<ListOptions, 'noIgnore' | 'signal'>;

/** Asks git where there is one that can, else walks. */
export async function findFiles(context: TreeContext, options: FindOptions): Promise<FoundFiles> {
  const { repository, only } = context;
  if (only !== undefined) return { found: { paths: [only], ...nothing }, ...noIndex };
  if (typeof repository === 'string') return walked(context, options, unusable[repository]);
  try {
    // Who names an ignored folder wants to see into it.
    if (await isIgnored(repository, options.signal)) return await walked(context, options, undefined, []);
    return await listed(context, repository, options);
  } catch (cause) {
    if (cause instanceof GitFailure) return walked(context, options, unusable.unusable);
    throw cause;
  }
}

const nothing = { exclusions: [], gaps: [], notices: [] };
const noIndex = { index: new Map<string, IndexEntry>(), sizes: new Map<string, number>() };

const unusable: Readonly<Record<NoRepository, Notice | undefined>> = {
  'not-git': undefined,
  'no-program': {
    code: 'git-not-found',
    message:
      'This is a git work tree but no git program was found: files that are tracked and ignored were left out.',
  },
  unusable: {
    code: 'git-not-usable',
    message:
      'Git could not read this repository or its index: files that are tracked and ignored were left out.',
  },
};

async function listed(
  context: TreeContext,
  { git }: Repository,
  { noIgnore, signal }: FindOptions,
): Promise<FoundFiles> {
  const slow = Promise.all([
    listTouched(git, signal),
    listUntracked(git, noIgnore, signal),
    noIgnore ? [] : listIgnored(git, signal),
  ]);
  // Awaited below; a failure meanwhile must not count as unhandled.
  slow.catch(() => {});
  const records = await readIndex(git, signal);
  // While git looks at the tree, so do we.
  const sizes = await regularSizes(context.root, records);
  const [touched, untracked, ignored] = await slow;
  const index = indexEntries(records, touched);
  const nested = untracked.filter((path) => path.endsWith('/'));
  const paths = [...index.keys(), ...untracked.filter((path) => !path.endsWith('/') && !index.has(path))];
  const metadata = lstatSync(join(context.root, '.git'), { throwIfNoEntry: false });
  const own = metadata?.isDirectory() === true ? '.git/' : '.git';
  return {
    index,
    sizes,
    found: {
      paths: paths.filter(isTreePath),
      gaps: [...paths.filter((path) => !isTreePath(path)).map(strangePath), ...nested.map(submodule)],
      exclusions: [...ignored, ...(metadata === undefined ? [] : [versionControl(own)])],
      notices: [],
    },
  };
}

/** Sizes of those that are regular files; whatever else they are is looked at later, when their folders are known. */
async function regularSizes(root: string, records: readonly IndexRecord[]): Promise<Sizes> {
  const sizes = new Map<string, number>();
  let count = 0;
  for (const { path, mode } of records) {
    if (++count % 512 === 0) await breathe();
    if (!mode.startsWith('100') || !isTreePath(path)) continue;
    try {
      const stats = lstatSync(nameToBytes(`${root}/${path}`), { throwIfNoEntry: false });
      if (stats?.isFile() === true) sizes.set(path, stats.size);
    } catch {
      // It is looked at once more, and then its failure is a gap.
    }
  }
  return sizes;
}

function versionControl(path: string): { path: string; why: 'version-control'; by: string } {
  return { path, why: 'version-control', by: '.git' };
}

async function walked(
  context: TreeContext,
  { noIgnore, signal }: FindOptions,
  notice: Notice | undefined,
  outer: readonly IgnoreFile[] = outerRules(context.root),
): Promise<FoundFiles> {
  const read = async (path: string) => readSmall(context.root, path);
  const walk = await walkTree(context.root, { noIgnore, outer, read, signal });
  return { found: { ...walk, notices: notice === undefined ? [] : [notice] }, ...noIndex };
}

/** `info/exclude` and the ignore files of the folders above, where there is a repository that git cannot read. */
function outerRules(root: string): readonly IgnoreFile[] {
  const places = locateRepository(root);
  if (places?.workTree === undefined) return [];
  const prefix = below(places.workTree, root);
  const files: (IgnoreFile | undefined)[] = [];
  const exclude = readSmallFile(join(places.commonDir, 'info', 'exclude'), smallFile);
  if (exclude !== undefined) files.push(outerIgnore('.git/info/exclude', prefix, exclude));
  for (const folder of foldersAbove(prefix)) {
    const bytes = readSmallFile(join(places.workTree, folder, '.gitignore'), smallFile);
    const rest = prefix.slice(folder.length);
    const name = `${'../'.repeat(rest.split('/').length - 1)}.gitignore`;
    if (bytes !== undefined) files.push(outerIgnore(name, rest, bytes));
  }
  return files.filter((file) => file !== undefined);
}
