import { Buffer } from 'node:buffer';
import type { PackageInventory } from '#model/component';
import type { Gap } from '#model/gap';
import { type Broken, broken } from '#parse/value/value';
import { baseName, type Format, type Neighbours, type PackageFile } from './extractor.ts';
import { formats, supporting } from './formats.table.ts';

/** A file of the tree, read. */
export interface NamedBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What all package files of a tree say, and which of them could not be read. In the order of the files. */
export interface PackagesRead {
  readonly inventories: readonly PackageInventory[];
  readonly gaps: readonly Gap[];
}

const fixedNames: ReadonlySet<string> = new Set([
  ...supporting,
  ...formats.flatMap(({ names }) => names.filter((name) => typeof name === 'string')),
]);

/** All patterns of names as one, and as one that takes either case: a tree has many files, and most have no such name. */
const [exactly, loosely] = ['', 'i'].map((flags) => {
  const all = formats.flatMap(({ names }) => names.filter((name) => typeof name !== 'string'));
  const own = all.filter((pattern) => pattern.flags === flags);
  if (own.length === 0) throw new Error('No format has patterns of this kind.');
  return new RegExp(own.map(({ source }) => `(?:${source})`).join('|'), flags);
});

/** Whether a file of this path may name packages, or tell something of them; a scan reads such files, and programs. */
export function mayNamePackages(path: string): boolean {
  return fixedNames.has(baseName(path)) || exactly?.test(path) === true || loosely?.test(path) === true;
}

/** Programs that name packages are larger: the runtime alone of what Go and Rust make is. */
const smallestProgram = 64 * 1024;

/** How much of a file {@link isProgram} looks at. */
export const programStart = 4;

/** Whether a file may be a program that names packages, by its size; its first bytes tell. */
export function mayBeProgram({ path, size }: { readonly path: string; readonly size: number }): boolean {
  return size >= smallestProgram && !mayNamePackages(path);
}

/** Reads every file that is of a format; others serve as neighbours at most. Never throws for what a file holds. */
export function readPackages(files: readonly NamedBytes[]): PackagesRead {
  const opened = files.map(({ path, bytes }) => openFile(path, bytes));
  const near = neighbours(opened);
  const inventories: PackageInventory[] = [];
  const gaps: Gap[] = [];
  for (const file of opened) {
    const format = formatOf(file);
    if (format === undefined) continue;
    const result = readOne(format, file, near);
    const wrong = 'kind' in result ? result : cutOff(format, file);
    if (!('kind' in result)) inventories.push(result);
    if (wrong !== undefined)
      gaps.push({
        analyser: 'packages',
        path: file.path,
        why: 'syntax',
        detail: `Line ${wrong.line}: ${wrong.detail}`,
      });
  }
  return { inventories, gaps };
}

/** The first format that claims the path and whose content it is. */
export function formatOf(file: PackageFile): Format | undefined {
  return formats.find((format) => claims(format, file.path) && (format.fits?.(file) ?? true));
}

/** The format of a program, by its content alone. */
export function programFormatOf(file: PackageFile): Format | undefined {
  return formats.find(({ sniffed, fits }) => sniffed === true && fits?.(file) === true);
}

/** Reads one file as one format. */
export function readOne(format: Format, file: PackageFile, near: Neighbours): PackageInventory | Broken {
  if (format.searched === true) {
    const wrong = tooLarge(file.text);
    if (wrong !== undefined) return wrong;
  }
  if (format.binary !== true) {
    const conflict = /^(?:<{7}|>{7})(?: .*)?$/m.exec(file.text);
    if (conflict !== null) {
      const line = file.text.slice(0, conflict.index).split('\n').length;
      return broken(line, 'It holds the marks of a merge conflict: resolve it and scan again.');
    }
  }
  return format.read(file, near);
}

/** What tools write line by line shows by no brackets that its end is missing; what is there is still read. */
function cutOff({ endsLine }: Format, { text }: PackageFile): Broken | undefined {
  if (endsLine !== true || text === '' || text.endsWith('\n')) return undefined;
  return broken(
    text.split('\n').length,
    'It does not end with a line break, as its tool would write it: packages may be missing. Write it again.',
  );
}

/** Most letters of a file, and of a line of it, that is searched by patterns. */
const mostText = 5_000_000;
const mostLine = 20_000;

function tooLarge(text: string): Broken | undefined {
  if (text.length > mostText)
    return broken(1, `It has more than ${mostText} letters, which is too much for a file of its kind.`);
  for (let start = 0, line = 1; start < text.length; line++) {
    const end = text.indexOf('\n', start);
    const length = (end < 0 ? text.length : end) - start;
    if (length > mostLine)
      return broken(
        line,
        `The line has more than ${mostLine} letters, which is too much for a file of its kind.`,
      );
    start += length + 1;
  }
  return undefined;
}

/** A file whose text is decoded once, when somebody asks. */
export function openFile(path: string, bytes: Uint8Array): PackageFile {
  let text: string | undefined;
  return {
    path,
    bytes,
    get text() {
      text ??= decoded(bytes);
      return text;
    },
  };
}

/** The files of a tree, by path and by base name. */
export function neighbours(files: readonly PackageFile[]): Neighbours {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const byName = new Map<string, PackageFile[]>();
  for (const file of files) {
    const name = baseName(file.path);
    const same = byName.get(name);
    if (same === undefined) byName.set(name, [file]);
    else same.push(file);
  }
  return { at: (path) => byPath.get(path), named: (name) => byName.get(name) ?? [] };
}

function claims({ names, sniffed }: Format, path: string): boolean {
  if (sniffed === true) return true;
  const base = baseName(path);
  return names.some((name) => (typeof name === 'string' ? name === base : name.test(path)));
}

/** UTF-8, or UTF-16 when a byte order mark says so; without the mark. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const text =
    first === 0xff && second === 0xfe
      ? new TextDecoder('utf-16le').decode(bytes)
      : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
