import type { VexStatement } from '#model/decision';
import type { Notice } from '#model/gap';
import { isCsaf, readCsaf } from './csaf.ts';
import { isCycloneDx, readCycloneVex } from './cyclonedx.ts';
import { isOpenVex, readOpenVex } from './openvex.ts';
import { nameOf } from './sentence.ts';
import { openReading, type VexDocument } from './shape.ts';

/** A document by its path, as it was read; `problem` where it could not be. */
export interface VexFile {
  readonly path: string;
  readonly bytes?: Uint8Array;
  readonly problem?: string;
}

/** What all documents state together, and what of them could not be taken over. */
export interface VexFiles {
  readonly statements: readonly VexStatement[];
  readonly notices: readonly Notice[];
}

/** Nothing of others. */
export const nothingStated: VexFiles = { statements: [], notices: [] };

/** Bytes of the largest document that is read: a feed of a vendor is not a document. */
export const largestVex = 32 * 1024 * 1024;

/** Names under which tools keep VEX documents: at the root of a tree, and in folders of their own. */
export function mayBeVex(path: string): boolean {
  if (path.split('/').length > 4) return false;
  return (
    /^(?:[^/]+\.)?(?:openvex|vex)(?:\.cdx)?\.json$/.test(path) ||
    /^[^/]+\.csaf\.json$/.test(path) ||
    /^(?:\.vex|\.openvex|vex|csaf|\.csaf)\/(?:[^/]+\/)*[^/]+\.json$/.test(path)
  );
}

/**
 * Reads VEX documents of any of the three forms. Of several versions of one document the latest counts. Whatever cannot
 * be taken over is a notice: a document of others never stops a scan.
 */
export function readVexFiles(files: readonly VexFile[]): VexFiles {
  const notices: Notice[] = [];
  const documents = files.flatMap((file): VexDocument[] => {
    const read = readVex(file);
    if (typeof read !== 'string') return [read];
    notices.push({
      code: 'vex-not-read',
      path: file.path,
      line: 1,
      message: `This document is not read: ${read}.`,
    });
    return [];
  });
  const current = withoutOlder(documents, notices);
  for (const { path, left } of current)
    for (const [why, count] of left)
      notices.push({
        code: 'vex-left',
        path,
        line: 1,
        message: `${count} of its statements are not applied: they ${why}.`,
      });
  return { statements: current.flatMap(({ statements }) => statements), notices };
}

/** One document, or why it is none that we read. */
export function readVex({ path, bytes, problem }: VexFile): VexDocument | string {
  if (bytes === undefined) return problem ?? 'there is no such file';
  if (bytes.length > largestVex) return 'it is larger than 32 MB';
  const text = new TextDecoder().decode(bytes);
  if (isWide(text)) return 'it is UTF-16; write it as UTF-8';
  const value = jsonIn(text);
  if (value === undefined)
    return /^\s*</.test(text) ? 'it is XML; write it as JSON' : 'it is not JSON, or it ends too early';
  const read = typeof value === 'object' && value !== null ? readerOf(value) : undefined;
  if (read === undefined) return 'it is no OpenVEX, CycloneDX or CSAF';
  return read(openReading(value, text, path)) ?? 'it is not built as its form says';
}

function readerOf(value: object) {
  if (isOpenVex(value)) return readOpenVex;
  if (isCycloneDx(value)) return readCycloneVex;
  return isCsaf(value) ? readCsaf : undefined;
}

/** Two bytes a sign, as some shells write what is redirected. */
function isWide(text: string): boolean {
  return text.slice(0, 4).includes('\0');
}

/** Undefined for what is no JSON: JSON has no such value. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\u{FEFF}') ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}

function withoutOlder(documents: readonly VexDocument[], notices: Notice[]): readonly VexDocument[] {
  const newest = new Map<string, VexDocument>();
  const key = ({ format, id, path }: VexDocument) => `${format} ${id ?? path}`;
  for (const document of documents) {
    const before = newest.get(key(document));
    if (before === undefined || compareNumbers(before.version, document.version) < 0)
      newest.set(key(document), document);
  }
  return documents.filter((document) => {
    const held = newest.get(key(document));
    // Two that say the same version of themselves are both heard: neither is known to be older.
    const isOlder = held !== undefined && compareNumbers(document.version, held.version) < 0;
    if (isOlder)
      notices.push({
        code: 'vex-older',
        path: document.path,
        line: 1,
        message: `This is an older version of ${nameOf(held.path)}, which holds instead.`,
      });
    return !isOlder;
  });
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
