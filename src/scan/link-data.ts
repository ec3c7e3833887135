import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { AskedData } from '#ir/code/data/asked';
import { dataFormatOf, isEnvironment } from '#ir/code/data/format';
import { largestData } from '#ir/code/data/node';
import { type FileEntry, fileKey } from '#model/file';
import { compareText } from '#model/location';
import type { CodeCache } from '#store/code-cache';
import type { CachedFile } from '#store/fact-cache';

/** A data file of the tree and the content that it had when it was checked. */
export interface DataFile {
  readonly file: FileEntry;
  readonly content: string;
}

/** What a program asks of data files, by hashes: names are texts of the code, which no cache holds. */
export interface AskedNames {
  readonly names: readonly string[];
  readonly environment: boolean;
}

/** Data files that a program may ask for, in the order of the files given. */
export function dataFilesOf(
  files: readonly FileEntry[],
  checked: ReadonlyMap<string, CachedFile>,
): readonly DataFile[] {
  return files.flatMap((file) => {
    if (file.size > largestData || dataFormatOf(file.path) === undefined) return [];
    const content = checked.get(fileKey(file))?.content;
    return content === undefined ? [] : [{ file, content }];
  });
}

/** Bytes and files of data that one program reads: a name like `en.json` may be that of very many. */
const mostBytes = 2 * 1024 * 1024;
const mostFiles = 500;

/** As much as one program reads. Settings are small; lists of words in many languages are not. */
export function smallestFirst(files: readonly DataFile[]): readonly DataFile[] {
  const sorted = [...files].sort(
    (a, b) => a.file.size - b.file.size || compareText(a.file.path, b.file.path),
  );
  let bytes = 0;
  const kept = sorted.slice(0, mostFiles).filter(({ file }) => {
    bytes += file.size;
    return bytes <= mostBytes;
  });
  return kept.sort((a, b) => compareText(a.file.path, b.file.path));
}

export function hashedNames({ names, environment }: AskedData): AskedNames {
  return { names: [...names].map(hashOf).sort(), environment };
}

/** What files of a program ask for, each by itself, as one. */
export function joinNames(asked: Iterable<AskedNames>): AskedNames {
  const names = new Set<string>();
  let environment = false;
  for (const each of asked) {
    for (const name of each.names) names.add(name);
    environment ||= each.environment;
  }
  return { names: [...names].sort(), environment };
}

/** Those of the files given that are asked for, as many as one program reads. */
export function dataAsked(asked: AskedNames, data: readonly DataFile[]): readonly DataFile[] {
  return smallestFirst(filesAsked(asked, data));
}

/** The name of a program together with the data that it asks for: an edit of another data file does not change it. */
export function idWithData(id: string, asked: AskedNames, data: readonly DataFile[]): string {
  const hash = createHash('sha256').update(id);
  for (const { file, content } of filesAsked(asked, data)) hash.update(`${file.path}\0${content}\0`);
  return hash.digest('hex');
}

function filesAsked({ names, environment }: AskedNames, data: readonly DataFile[]): readonly DataFile[] {
  const asked = new Set(names);
  return data.filter(({ file }) => {
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    return asked.has(hashOf(name)) || (environment && isEnvironment(name));
  });
}

/** What the same code asked for when it was read last. */
export function recalledNames(id: string, cache: CodeCache | undefined): AskedNames | undefined {
  const bytes = cache?.get(id, 'names of data files');
  return bytes === undefined ? undefined : (JSON.parse(Buffer.from(bytes).toString('utf8')) as AskedNames);
}

export function noteNames(id: string, names: AskedNames, cache: CodeCache | undefined): void {
  cache?.add(id, 'names of data files', Buffer.from(JSON.stringify(names)));
}

function hashOf(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 16);
}
