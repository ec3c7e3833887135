import { UserError } from '#model/failure';
import type { Notice } from '#model/gap';
import { type AttributeFiles, gatherAttributes } from './attributes.ts';
import { type IgnoreFile, parseIgnore } from './ignore.ts';
import { baseName, folderOf } from './name.ts';

/**
 * What a tree says of its own files. `.handrailignore` (gitignore syntax) is read at the root only, so that one place shows
 * what is not checked; `.gitattributes` is read in every folder, as git does; vendored folders are told by their marks.
 */
export interface TreeRules {
  readonly ignore: IgnoreFile | undefined;
  readonly attributes: AttributeFiles;
  /** Folders, ending in `/`, and the mark that shows them: `lib/vendor/` by `modules.txt`. */
  readonly vendored: ReadonlyMap<string, string>;
  readonly notices: readonly Notice[];
}

export const noRules: TreeRules = {
  ignore: undefined,
  attributes: new Map(),
  vendored: new Map(),
  notices: [],
};

export const ignoreFileName = '.handrailignore';
const attributesName = '.gitattributes';

/** Folders that hold other people's code wherever they are, by name. */
export const vendoredNames: ReadonlySet<string> = new Set(['node_modules', 'bower_components']);

/** Files whose presence shows that a folder holds other people's code: Go and Composer in `vendor`, a Python environment. */
const marks: Readonly<Record<string, (folder: string) => boolean>> = {
  'modules.txt': (folder) => baseName(folder.slice(0, -1)) === 'vendor',
  'autoload.php': (folder) => baseName(folder.slice(0, -1)) === 'vendor',
  'pyvenv.cfg': (folder) => folder !== '',
};

/** Gathers the rules of a tree from the paths in it; `read` may throw `UserError` for a file that is too large. */
export async function gatherRules(
  paths: readonly string[],
  read: (path: string) => Promise<Uint8Array | undefined>,
): Promise<TreeRules> {
  const refused: string[] = [];
  const readOrRefuse = async (path: string) => {
    try {
      return await read(path);
    } catch (cause) {
      if (!(cause instanceof UserError)) throw cause;
      refused.push(path);
      return undefined;
    }
  };
  const contents = new Map<string, Uint8Array>();
  for (const path of paths) {
    if (baseName(path) !== attributesName) continue;
    const bytes = await readOrRefuse(path);
    if (bytes !== undefined) contents.set(path, bytes);
  }
  const attributes = gatherAttributes(contents);
  const written = await readOrRefuse(ignoreFileName);
  const ignore = written === undefined ? undefined : parseIgnore(ignoreFileName, '', written);
  if (written !== undefined && ignore === undefined) refused.push(ignoreFileName);
  const notices = [...refused, ...attributes.refused].map(tooManyRules);
  return { ignore, attributes: attributes.files, vendored: markedFolders(paths), notices };
}

function markedFolders(paths: readonly string[]): ReadonlyMap<string, string> {
  const folders = new Map<string, string>();
  for (const path of paths) {
    const name = baseName(path);
    const isMark = Object.hasOwn(marks, name) ? marks[name] : undefined;
    if (isMark?.(folderOf(path)) === true) folders.set(folderOf(path), name);
  }
  return folders;
}

function tooManyRules(path: string): Notice {
  const message = 'The file is too large or has too many rules; it was not honoured, so more was checked.';
  return { code: 'rules-not-honoured', message, path };
}
