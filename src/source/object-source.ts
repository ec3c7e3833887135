import { posix } from 'node:path';
import { UserError } from '#model/failure';
import type { Target } from '#model/scan';
import type { ListOptions, Source } from './contract.ts';
import { type Change, compare } from './git/changes.ts';
import { type GitEntry, listCommit, listStaged } from './git/listing.ts';
import { blobSizes, openBlobReader } from './git/objects.ts';
import { type Repository, requireCommit, resolveCommit } from './git/repository.ts';
import { gap, type Look, makeListing } from './listing.ts';
import { isTreePath } from './name.ts';
import { missingObject } from './reader.ts';
import { gatherRules } from './rules.ts';

/** Which state of a repository is looked at, and how much of it. */
export type ObjectState =
  | { readonly kind: 'commit'; readonly commit: string }
  | { readonly kind: 'range'; readonly from: string; readonly commit: string }
  | { readonly kind: 'staged'; readonly own?: true };

export interface ObjectContext {
  readonly repository: Repository;
  readonly name: string;
  readonly state: ObjectState;
  /** The one file to look at, where the target is a file. */
  readonly only?: string | undefined;
}

/** The largest file that is read whole for its settings, in bytes. */
export const smallFile = 1024 * 1024;

/** A source whose content is in git's object store: a commit, the changed files of a range, what is staged. */
export function objectSource(context: ObjectContext): Source {
  const { repository, state } = context;
  const { git } = repository;
  let all: Promise<readonly GitEntry[]> | undefined;
  const entries = () => {
    all ??= allEntries(context);
    return all;
  };
  const read = async (path: string, most?: number) => readSmall(context, await entries(), path, most);
  const rules = async () =>
    gatherRules(
      (await entries()).map(({ path }) => path),
      read,
    );
  return {
    target: targetOf(context),
    access: { kind: 'objects', git },
    read,
    rules,
    list: async (options) => {
      const { among, signal } = options;
      const all = await chosenEntries(context, entries, signal);
      const chosen = among === undefined ? all : all.filter(({ path }) => among.has(path));
      const byPath = new Map(chosen.map((entry) => [entry.path, entry]));
      const found = { paths: [...byPath.keys()].filter(isTreePath), exclusions: [], notices: [] };
      const gaps = [...byPath.keys()].filter((path) => !isTreePath(path)).map(strangePath);
      const look = (paths: readonly string[]) => lookAt(context, paths, { byPath, entries, options });
      return makeListing({ ...found, gaps }, options, { ownRules: rules, look });
    },
    at: (revision) => sourceAt(context, revision),
    changesSince: async (base) => {
      const from = revisionOf(base);
      const to =
        state.kind === 'staged'
          ? ({ kind: 'index' } as const)
          : ({ kind: 'commit', commit: state.commit } as const);
      const changes = await compare(git, from, to, { renames: true });
      return onlyChanges(await ownOf(changes, context), context.only);
    },
    close: async () => repository.release(),
  };
}

/** The same folder (or file) at another revision of its repository. */
export async function sourceAt(
  context: Pick<ObjectContext, 'repository' | 'name' | 'only'>,
  revision: string,
): Promise<Source> {
  const commit = await requireCommit(context.repository, revision);
  context.repository.retain();
  return objectSource({ ...context, state: { kind: 'commit', commit } });
}

/** The commit that a source was opened at; comparing with anything else makes no sense. */
export function revisionOf(base: Source): string {
  const { revision } = base.target;
  if (revision !== undefined && base.access.kind === 'objects') return revision;
  throw new UserError(
    'base-not-a-commit',
    'The base of a comparison is not a commit.',
    'Name a commit with --base.',
  );
}

/** Changes as others see them, without git's own fields. */
export function onlyChanges(changes: readonly Change[], only: string | undefined): readonly Change[] {
  return changes
    .filter(({ path }) => isTreePath(path) && (only === undefined || path === only))
    .map(({ path, oldPath, kind }) => (oldPath === undefined ? { path, kind } : { path, oldPath, kind }));
}

/** A path that cannot be a file of this tree; only a forged repository has one. */
export function strangePath(path: string): ReturnType<typeof gap> {
  return gap(path, 'unreadable', 'Git lists it under a path that leads out of the tree; it was not read.');
}

function targetOf({ state, name }: ObjectContext): Target {
  if (state.kind === 'staged') return { kind: 'staged', name };
  return { kind: state.kind, name, revision: state.commit };
}

function allEntries({ repository, state }: ObjectContext): Promise<readonly GitEntry[]> {
  return state.kind === 'staged' ? listStaged(repository.git) : listCommit(repository.git, state.commit);
}

async function chosenEntries(
  { repository, state, only }: ObjectContext,
  entries: () => Promise<readonly GitEntry[]>,
  signal: AbortSignal | undefined,
): Promise<readonly GitEntry[]> {
  if (only !== undefined) return (await entries()).filter(({ path }) => path === only);
  const changed = { renames: false, signal };
  if (state.kind === 'commit') return entries();
  if (state.kind === 'range') {
    const to = { kind: 'commit', commit: state.commit } as const;
    return remaining(await compare(repository.git, state.from, to, changed));
  }
  const head = await resolveCommit(repository.git, 'HEAD');
  if (head === undefined) return entries();
  const changes = await compare(repository.git, head, { kind: 'index' }, changed);
  return remaining(await ownOf(changes, { repository, state }));
}

/** Without what a merge took over as it was: that was looked at when it was committed. */
async function ownOf(
  changes: readonly (Change & GitEntry)[],
  { repository: { git }, state }: Pick<ObjectContext, 'repository' | 'state'>,
): Promise<readonly (Change & GitEntry)[]> {
  if (state.kind !== 'staged' || state.own !== true) return changes;
  const merged = await resolveCommit(git, 'MERGE_HEAD');
  if (merged === undefined) return changes;
  const other = await compare(git, merged, { kind: 'index' }, { renames: false });
  const differing = new Set(other.map(({ path }) => path));
  return changes.filter(({ path }) => differing.has(path));
}

function remaining(changes: readonly (Change & GitEntry)[]): readonly GitEntry[] {
  return changes.filter(({ kind }) => kind !== 'deleted');
}

interface Sight {
  readonly byPath: ReadonlyMap<string, GitEntry>;
  readonly entries: () => Promise<readonly GitEntry[]>;
  readonly options: ListOptions;
}

async function lookAt(
  context: ObjectContext,
  paths: readonly string[],
  sight: Sight,
): Promise<readonly Look[]> {
  const entries = paths.flatMap((path) => sight.byPath.get(path) ?? []);
  const files = entries.filter(({ mode }) => mode.startsWith('100'));
  const { git } = context.repository;
  const sizes = await blobSizes(
    git,
    files.map(({ blob }) => blob ?? ''),
    sight.options.signal,
  );
  const looks: Look[] = files.map(({ path, blob = '' }) => {
    const size = sizes.get(blob);
    return size === undefined
      ? { gap: gap(path, 'object-missing', missingObject(blob)) }
      : { file: { path, size, blob } };
  });
  const submodules = entries.filter(({ mode }) => mode === '160000');
  looks.push(...submodules.map(({ path }) => ({ gap: submodule(path) })));
  const links = entries.filter(({ mode }) => mode === '120000');
  return links.length === 0
    ? looks
    : [...looks, ...(await lookAtLinks(context, links, await sight.entries()))];
}

/** What is said of a repository inside the repository. */
export function submodule(path: string): ReturnType<typeof gap> {
  return gap(path, 'submodule', 'It is a git repository of its own; scan it by itself.');
}

async function lookAtLinks(
  { repository }: ObjectContext,
  links: readonly GitEntry[],
  all: readonly GitEntry[],
): Promise<Look[]> {
  const known = new Set(all.flatMap(({ path }) => withFolders(path)));
  const blobs = openBlobReader(repository.git);
  const looks: Look[] = [];
  for (const { path, blob = '' } of links) {
    const content = await blobs.read(blob, 4096);
    const written = content !== 'missing' && 'bytes' in content ? content.bytes.toString('utf8') : '';
    looks.push(linkLook(path, written, known));
  }
  await blobs.close();
  return looks;
}

function linkLook(path: string, written: string, known: ReadonlySet<string>): Look {
  const target = posix.normalize(posix.join(posix.dirname(path), written)).replace(/\/$/, '');
  const inTree = written !== '' && !written.startsWith('/') && (target === '.' || known.has(target));
  if (inTree && target !== path) return { exclusion: linkInTree(path, target) };
  return {
    gap: gap(
      path,
      'symlink',
      'It is a symbolic link that leads out of the tree or nowhere; it was not followed.',
    ),
  };
}

/** A link whose target is looked at under its own name is left out, not missed. */
export function linkInTree(path: string, target: string): { path: string; why: 'excluded'; by: string } {
  return { path, why: 'excluded', by: `a symbolic link to ${target}, which is listed under its own name` };
}

function withFolders(path: string): string[] {
  const names = [path];
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
    names.push(path.slice(0, at));
  return names;
}

async function readSmall(
  { repository }: ObjectContext,
  entries: readonly GitEntry[],
  path: string,
  most = smallFile,
): Promise<Uint8Array | undefined> {
  const entry = entries.find((candidate) => candidate.path === path && candidate.mode.startsWith('100'));
  if (entry?.blob === undefined) return undefined;
  const blobs = openBlobReader(repository.git);
  const content = await blobs.read(entry.blob, most);
  await blobs.close();
  if (content === 'missing') return undefined;
  if ('size' in content) throw fileTooLarge(path, most);
  return content.bytes;
}

/** A settings file over the limit. */
export function fileTooLarge(path: string, most: number): UserError {
  return new UserError(
    'settings-file-too-large',
    `${path} is larger than ${most / 1024 / 1024} MiB.`,
    'Shorten it; it is read as a whole.',
  );
}
