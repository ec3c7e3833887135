import { Buffer } from 'node:buffer';
import { isManifest } from '#audit/code/group';
import type { Manifest } from '#audit/code/imports';
import { type CodeText, openCodeText } from '#audit/code/text';
import { lowerData } from '#ir/code/data/lower';
import { literalsAt } from '#ir/code/literal-places';
import type { CodeModule } from '#ir/code/module';
import { type Packed, unpackModule } from '#ir/code/pack';
import type { FileEntry, SourceText } from '#model/file';
import type { Gap } from '#model/gap';
import type { Reader } from '#source/reader';
import { contentOf } from './analyse.ts';
import type { DataFile } from './link-data.ts';

/** One file of code, lowered, and the content that this was made of. */
export interface LoweredFile {
  readonly file: FileEntry;
  readonly content: string;
  readonly packed: Packed | RememberedFile;
}

/** A lowered file without the texts of its literals: where its bytes are among those that threads share. */
export interface RememberedFile {
  readonly shared: SharedArrayBuffer;
  readonly start: number;
  readonly length: number;
}

/** The files of a program: unpacked when somebody looks at one, read again when its texts are needed. */
export interface LinkFiles {
  /** The module of a file, whose literals are empty until its text was read. */
  readonly module: (number: number) => CodeModule;
  /** Reads the texts of these again, and says which of them are no longer what was lowered. */
  readonly read: (numbers: Iterable<number>) => Promise<readonly Gap[]>;
  /** Numbers of those that were looked at although their text was not read. */
  readonly unread: () => readonly number[];
  readonly text: (at: number | DataFile) => Promise<CodeText | undefined>;
  /** Modules of data files, without those that hold nothing which is understood. */
  readonly data: (files: readonly DataFile[]) => Promise<LinkData>;
  readonly manifests: (files: readonly FileEntry[]) => Promise<readonly Manifest[]>;
}

/** Data files of a program, each with its module. */
export interface LinkData {
  readonly files: readonly (DataFile & { readonly module: CodeModule })[];
  readonly lost: readonly Gap[];
}

/** The same files with data behind them: what is asked of the numbers beyond is asked of data. */
export function withData(files: LinkFiles, count: number, { files: data }: LinkData): LinkFiles {
  return {
    ...files,
    module: (number) => data[number - count]?.module ?? files.module(number),
    read: (numbers) => files.read([...numbers].filter((number) => number < count)),
    text: (at) => files.text(typeof at === 'number' ? (data[at - count] ?? at) : at),
  };
}

export function openLinkFiles(files: readonly LoweredFile[], reader: Reader): LinkFiles {
  const modules = new Map<number, CodeModule>();
  const unread = new Set<number>();

  return {
    module(number) {
      let module = modules.get(number);
      if (module === undefined) {
        const { packed } = files[number] as LoweredFile;
        if ('shared' in packed) {
          const { bytes, places } = openRemembered(packed);
          // None is in need of its text that has no literals.
          if (places[0] !== 0) unread.add(number);
          module = unpackModule({ bytes, literals: literalsAt(places, '') });
        } else module = unpackModule(packed);
        modules.set(number, module);
      }
      return module;
    },
    async read(numbers) {
      const gaps: Gap[] = [];
      for (const number of numbers) {
        const { file, content, packed } = files[number] as LoweredFile;
        const isWhole = modules.has(number) && !unread.has(number);
        if (isWhole || !('shared' in packed)) continue;
        const text = await sameText(file, content);
        if (text === undefined) gaps.push(changed(file.path));
        else {
          const { bytes, places } = openRemembered(packed);
          modules.set(number, unpackModule({ bytes, literals: literalsAt(places, text) }));
          unread.delete(number);
        }
      }
      return gaps;
    },
    unread: () => [...unread],
    async text(at) {
      const asked = typeof at === 'number' ? files[at] : at;
      const text = asked && (await sameText(asked.file, asked.content));
      return text === undefined ? undefined : openCodeText(text);
    },
    async data(listed) {
      const found: LinkData['files'][number][] = [];
      const lost: Gap[] = [];
      for (const each of listed) {
        const text = await sameText(each.file, each.content);
        const module = text === undefined ? undefined : lowerData(each.file.path, text);
        if (text === undefined) lost.push(changed(each.file.path));
        else if (module !== undefined) found.push({ ...each, module });
      }
      return { files: found, lost };
    },
    async manifests(listed) {
      const found: Manifest[] = [];
      for (const file of listed.filter(({ path }) => isManifest(path))) {
        const read = await reader.read(file);
        if ('text' in read) found.push({ path: file.path, text: textOf(read.text) });
      }
      return found;
    },
  };

  /** The text of a file, unless it is no longer what was lowered. */
  async function sameText(file: FileEntry, content: string): Promise<string | undefined> {
    const read = await reader.read(file);
    return 'text' in read && contentOf(file, read.blob) === content ? textOf(read.text) : undefined;
  }
}

/** The length of the places of its literals, the places, the code. */
export function rememberedBytes(code: Uint8Array, places: Uint8Array): Uint8Array {
  const head = Buffer.alloc(4);
  head.writeUInt32LE(places.length);
  return Buffer.concat([head, places, code]);
}

function openRemembered({ shared, start, length }: RememberedFile) {
  const bytes = Buffer.from(shared, start, length);
  const end = 4 + bytes.readUInt32LE();
  return { bytes: bytes.subarray(end), places: bytes.subarray(4, end) };
}

export function changed(path: string): Gap {
  const detail = 'The file changed during the scan: findings in it are not shown. Scan again.';
  return { analyser: 'code', path, why: 'changed-while-read', detail };
}

function textOf({ bytes }: SourceText): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}
