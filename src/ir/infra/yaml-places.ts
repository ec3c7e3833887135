import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import { type DocumentReading, placeOf } from './document-reading.ts';
import type { Carried } from './value.ts';

/** What a node carries: where it stands, with its tag. */
export function carriedBy(node: unknown, reading: DocumentReading): Carried {
  const { start, end } = extentOf(node);
  const tag = tagOf(node);
  // The tag belongs to what it says something of, for whoever replaces it.
  const before = tag === undefined ? '' : reading.text.slice(Math.max(0, start - tagReach), start);
  const at = tag === undefined ? -1 : before.lastIndexOf(tag);
  const first = at < 0 ? start : start - before.length + at;
  return { origin: 'explicit', place: placeOf(reading, first, endOf(reading.text, start, end)) };
}

/** Most letters from the beginning of a tag to its value: a line's indentation. */
const tagReach = 400;

/** Of a block, up to its last value: the range of its node goes on to where the next begins, over comments. */
function extentOf(node: unknown): { readonly start: number; readonly end: number } {
  const { start, end } = rangeOfNode(node);
  if (isSeq(node) && !node.flow) return { start, end: lastOf(node.items.at(-1), end) };
  if (!isMap(node) || node.flow) return { start, end };
  const last = node.items.at(-1);
  return { start, end: lastOf(last?.value ?? last?.key, end) };
}

function lastOf(node: unknown, otherwise: number): number {
  const { start, end } = extentOf(node);
  return start === 0 && end === 0 ? otherwise : end;
}

/** Without the white space that follows a block. */
function endOf(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/.test(text[last - 1] ?? '')) last--;
  return last;
}

/** From where to where a node goes, in offsets. */
export function rangeOfNode(node: unknown): { readonly start: number; readonly end: number } {
  const range = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : undefined;
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}

/** The tag that a node has of its own. */
export function tagOf(node: unknown): string | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? (node.tag ?? undefined) : undefined;
}
