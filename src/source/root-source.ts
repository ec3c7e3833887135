import { lstatSync, readdirSync, type Stats } from 'node:fs';
import { setImmediate as breathe } from 'node:timers/promises';
import { UserError } from '#model/failure';
import type { FileEntry } from '#model/file';
import type { Exclusion, Gap } from '#model/gap';
import { compareText } from '#model/location';
import type { Listing, ListOptions, Source } from './contract.ts';
import { errorCode, readHead } from './disk.ts';
import { beginsLikeText, largestPackages, largestProgram, type Need } from './image/needs.ts';
import type { ImageView } from './image/view.ts';
import { gap } from './listing.ts';
import { nameFromBytes, nameToBytes } from './name.ts';
import { noRules } from './rules.ts';
import { selectFiles } from './select.ts';

/** What lies at the root of a running system and is no file of anybody. */
const liveFolders: ReadonlySet<string> = new Set(['proc', 'sys', 'dev', 'run']);

interface Sorted {
  readonly text: FileEntry[];
  readonly named: FileEntry[];
  readonly ownership: FileEntry[];
  readonly gaps: Gap[];
  passed: number;
}

/** A folder with the root of a file system, as of a machine or of a container that was unpacked. Links are not followed. */
export function rootSource(root: string, name: string): Source {
  let view: ImageView | undefined;

  async function list(options: ListOptions): Promise<Listing> {
    const sorted = await sortFiles(root, options);
    view = {
      layers: [],
      layerOf: () => undefined,
      earlier: [],
      ownership: sorted.ownership.map((file) => ({ file })),
      named: sorted.named,
    };
    return listingOf(sorted, options);
  }

  return {
    target: { kind: 'root-file-system', name },
    access: { kind: 'tree', root, naming: 'plain' },
    // What is looked at says nothing of how it is to be judged.
    read: async () => undefined,
    rules: async () => noRules,
    list,
    at: async () => noRevisions(),
    changesSince: async () => noRevisions(),
    image: () => {
      if (view === undefined)
        throw new Error('a file system was not listed before its packages were asked for');
      return view;
    },
    close: async () => {},
  };
}

async function sortFiles(root: string, options: ListOptions): Promise<Sorted> {
  const sorted: Sorted = { text: [], named: [], ownership: [], gaps: [], passed: 0 };
  const folders = [''];
  for (let folder = folders.pop(), visited = 1; folder !== undefined; folder = folders.pop(), visited++) {
    if (visited % 64 === 0) await breathe();
    options.signal?.throwIfAborted();
    for (const name of namesIn(root, folder, sorted.gaps)) {
      const path = `${folder}${name}`;
      const stats = lookAt(root, path);
      if (stats?.isDirectory() === true && !(folder === '' && liveFolders.has(name)))
        folders.push(`${path}/`);
      if (stats?.isFile() === true) sort({ path, size: stats.size }, root, options, sorted);
    }
  }
  return sorted;
}

function namesIn(root: string, folder: string, gaps: Gap[]): readonly string[] {
  try {
    return readdirSync(nameToBytes(`${root}/${folder}`), { encoding: 'buffer' }).map(nameFromBytes);
  } catch (cause) {
    gaps.push(gap(folder, 'unreadable', `The folder could not be read: ${errorCode(cause)}.`));
    return [];
  }
}

function lookAt(root: string, path: string): Stats | undefined {
  try {
    return lstatSync(nameToBytes(`${root}/${path}`), { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function sort(file: FileEntry, root: string, { needs, maxFileSize }: ListOptions, sorted: Sorted): void {
  const need = needs?.(file.path);
  if (need === undefined || file.size > mostOf(need, maxFileSize)) {
    const isMissed = need !== undefined && need !== 'program' && (need !== 'text' || isText(root, file));
    if (isMissed)
      sorted.gaps.push(gap(file.path, 'too-large', `It has ${file.size} bytes, which is too many to read.`));
    else sorted.passed++;
    return;
  }
  if (need === 'ownership') sorted.ownership.push(file);
  else if (need !== 'text') sorted.named.push(file);
  if (need !== 'ownership' && need !== 'program' && file.size <= maxFileSize) sorted.text.push(file);
}

function mostOf(need: Need, maxFileSize: number): number {
  if (need === 'text') return maxFileSize;
  return need === 'program' ? largestProgram : largestPackages;
}

function isText(root: string, { path }: FileEntry): boolean {
  const head = readHead(`${root}/${path}`, 8000);
  return head === undefined || beginsLikeText(head);
}

function listingOf({ text, gaps, passed }: Sorted, { include, exclude }: ListOptions): Listing {
  const files = text.sort(byPath);
  const selection = selectFiles(
    files.map(({ path }) => path),
    { include, exclude, noIgnore: true },
    noRules,
  );
  const kept = new Set(selection.kept);
  const by = `${passed} files that are not needed`;
  const others: readonly Exclusion[] = passed === 0 ? [] : [{ path: '/', why: 'binary', by }];
  return {
    files: files.filter(({ path }) => kept.has(path)),
    exclusions: [...selection.exclusions, ...others],
    gaps: gaps.sort(byPath),
    notices: [],
  };
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return compareText(a.path, b.path);
}

function noRevisions(): never {
  throw new UserError(
    'no-git',
    'A root file system has no revisions to compare with.',
    'Compare with a baseline (--baseline) instead.',
  );
}
