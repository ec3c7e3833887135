import { Buffer } from 'node:buffer';
import type { FileEntry } from '#model/file';
import type { RawReader } from '#source/raw-reader';

/** The text of a file of the tree, by its path. */
export type Texts = (path: string) => Promise<string | undefined>;

/** Texts of files, the last few of them kept; undefined for what cannot be read. */
export function openTexts(files: readonly FileEntry[], reader: RawReader): Texts {
  const entries = new Map(files.map((file) => [file.path, file]));
  const kept = new Map<string, string | undefined>();
  return async (path) => {
    if (kept.has(path)) return kept.get(path);
    const file = entries.get(path);
    const bytes = file && (await reader.read(file));
    const text = bytes && Buffer.from(bytes).toString('utf8');
    kept.set(path, text);
    if (kept.size > 64) kept.delete(kept.keys().next().value as string);
    return text;
  };
}
