/** One entry of an archive: its content, or in a sentence why there is none. Folders are no entries. */
export interface ArchiveEntry {
  /** As it is written in the archive. */
  readonly name: string;
  readonly bytes?: Uint8Array;
  readonly refused?: string;
}

/** What is said of an entry over the limit. */
export function entryTooLarge(size: number | undefined, limit: number): string {
  const has =
    size === undefined ? `more than ${limit} bytes` : `${size} bytes, more than the limit of ${limit}`;
  return `The entry has ${has}; raise maxFileSize to check it.`;
}

/**
 * An entry's name as a path below the archive. Parts that lead upwards, the root and drives are dropped: `safe` is then
 * not what was written, and nobody must take it for a place on a disk.
 */
export function safeName(written: string): { readonly safe: string; readonly led: boolean } {
  const parts = written.replaceAll('\\', '/').replaceAll('\0', '_').split('/');
  const led = /^(?:[/\\]|[A-Za-z]:)/.test(written) || parts.includes('..');
  const kept = parts.filter(
    (part, i) => !['', '.', '..'].includes(part) && !(i === 0 && /^[A-Za-z]:$/.test(part)),
  );
  return { safe: kept.join('/').slice(0, longestName) || '_', led };
}

const longestName = 1024;
