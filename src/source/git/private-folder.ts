import { Buffer } from 'node:buffer';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '#model/failure';
import { readSmallFile } from '../disk.ts';
import type { RepositoryPlaces } from './locate.ts';

/**
 * A git folder of our own (0700) in the system's temporary folder, through which git sees the repository's commits but
 * never its configuration, hooks, replacements, grafts or remotes: those are where a hostile repository makes git run
 * programs. What is taken over:
 * - HEAD and friends, packed-refs and shallow as copies; refs (or reftable) and the shared parts of a split index as links;
 * - of the configuration two validated words: the object format and the ref storage;
 * - `info/exclude`, because it decides what is untracked and can run nothing.
 * Objects stay where they are (GIT_OBJECT_DIRECTORY), with their alternates: clones made with a reference repository need
 * those, and an alternate can only add objects that the tree names by hash. A part that is a device or a pipe is not taken;
 * one that appears later hangs git until the time limit, not us.
 */
export interface PrivateFolder {
  readonly path: string;
  readonly objectFormat: ObjectFormat;
  readonly remove: () => void;
}

export type ObjectFormat = 'sha1' | 'sha256';

const heads = ['HEAD', 'FETCH_HEAD', 'ORIG_HEAD', 'MERGE_HEAD'];
const small = 1024 * 1024;
const packedRefsLimit = 256 * 1024 * 1024;

/** Makes the folder; it goes with `remove` or, at the latest, with the process. */
export function makePrivateFolder(places: RepositoryPlaces): PrivateFolder {
  const path = makeTemporaryFolder();
  const remove = () => {
    process.off('exit', remove);
    rmSync(path, { recursive: true, force: true });
  };
  process.on('exit', remove);
  try {
    return { path, objectFormat: fill(path, places), remove };
  } catch (cause) {
    remove();
    throw cause;
  }
}

function makeTemporaryFolder(): string {
  try {
    return mkdtempSync(join(tmpdir(), 'handrail-git-'));
  } catch (cause) {
    const hint = 'Free some space there, or set TMPDIR to a folder that can be written.';
    throw new UserError(
      'temporary-folder',
      `The temporary folder ${tmpdir()} cannot be written.`,
      hint,
      cause,
    );
  }
}

function fill(path: string, { gitDir, commonDir }: RepositoryPlaces): ObjectFormat {
  const words = configWords(readSmallFile(join(commonDir, 'config'), small));
  const objectFormat = words.get('extensions.objectformat') === 'sha256' ? 'sha256' : 'sha1';
  const reftable = words.get('extensions.refstorage') === 'reftable';
  writeFileSync(join(path, 'config'), ownConfig(objectFormat, reftable));
  for (const name of heads) copy(join(gitDir, name), join(path, name), small);
  copy(join(commonDir, 'packed-refs'), join(path, 'packed-refs'), packedRefsLimit);
  copy(join(commonDir, 'shallow'), join(path, 'shallow'), packedRefsLimit);
  mkdirSync(join(path, 'info'));
  copy(join(commonDir, 'info', 'exclude'), join(path, 'info', 'exclude'), small);
  link(join(commonDir, 'refs'), join(path, 'refs'));
  if (reftable) link(join(gitDir, 'reftable'), join(path, 'reftable'));
  for (const name of sharedIndexes(gitDir)) link(join(gitDir, name), join(path, name));
  return objectFormat;
}

function ownConfig(objectFormat: ObjectFormat, reftable: boolean): string {
  const extensions = [
    ...(objectFormat === 'sha256' ? ['\tobjectFormat = sha256'] : []),
    ...(reftable ? ['\trefStorage = reftable'] : []),
  ];
  const core = ['[core]', `\trepositoryformatversion = ${extensions.length > 0 ? 1 : 0}`, '\tbare = false'];
  return [...core, ...(extensions.length > 0 ? ['[extensions]', ...extensions] : []), ''].join('\n');
}

/** Plain `key = value` lines by `section.key` in lower case; sub-sections and includes mean nothing here. */
function configWords(bytes: Uint8Array | undefined): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  let section = '';
  for (const line of Buffer.from(bytes ?? [])
    .toString('utf8')
    .split('\n')) {
    const header = /^\s*\[([^\]]*)\]/.exec(line);
    if (header?.[1] !== undefined) section = header[1].trim().toLowerCase();
    const [, key, value] = /^\s*([A-Za-z][A-Za-z0-9-]*)\s*=\s*"?([A-Za-z0-9]+)"?\s*$/.exec(line) ?? [];
    if (key !== undefined && value !== undefined)
      words.set(`${section}.${key.toLowerCase()}`, value.toLowerCase());
  }
  return words;
}

function sharedIndexes(gitDir: string): readonly string[] {
  return readdirSync(gitDir).filter((name) => /^sharedindex\.[0-9a-f]{40,64}$/.test(name));
}

function copy(from: string, to: string, limit: number): void {
  const bytes = readSmallFile(from, limit);
  if (bytes !== undefined) writeFileSync(to, bytes);
}

function link(from: string, to: string): void {
  if (statSync(from, { throwIfNoEntry: false }) !== undefined) symlinkSync(from, to);
  else if (to.endsWith('refs')) mkdirSync(to);
}
