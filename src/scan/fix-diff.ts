import { Buffer } from 'node:buffer';
import { moved, type TextEdit } from '#audit/code/fixes/fix';
import type { ByteRange } from '#model/location';
import { edited } from '#model/text-edit';
import { overlaps, union } from '#program/ranges';
import { maskedText, unifiedDiff } from '#program/text-diff';
import type { FixTexts } from './fixing.ts';

/** What edits do to a file, as it may be shown. */
export interface ShownDiff {
  readonly diff: string;
  /** What the edits put in holds no secret: it may be told as it is. */
  readonly isOpen: boolean;
}

/**
 * The edits of a file as a unified diff in which secrets are masked; undefined where too much of it may be one.
 *
 * @param hidden what must not be shown of the file besides secrets that the detectors know, as it was scanned
 */
export async function shownDiff(
  path: string,
  edits: readonly TextEdit[],
  study: FixTexts,
  hidden: readonly ByteRange[] = [],
): Promise<ShownDiff | undefined> {
  const before = study.textOf(path) ?? '';
  const after = edited(before, edits);
  const was = await study.masksOf(path, before);
  const is = await study.masksOf(path, after);
  if (was === undefined || is === undefined) return undefined;
  const old = union([...was, ...hidden]);
  const put = edits.map((edit) => putIn(edit, after, edits));
  // What an edit takes a secret from may be what it puts in again.
  const suspect = put.filter((_, i) => mayRepeat(edits[i], before, old));
  const kept = hidden.map((range) => movedRange(range, before, after, edits));
  const now = union([...is, ...kept, ...suspect]);
  return {
    diff: unifiedDiff(path, maskedText(before, old), maskedText(after, now)),
    isOpen: !put.some((range) => overlaps(now, range)),
  };
}

/** Letters of a secret that tell nothing of it. */
const fewLetters = 3;

/** Whether an edit that takes a secret away has a part of it in what it puts there. */
function mayRepeat(edit: TextEdit | undefined, before: string, masks: readonly ByteRange[]): boolean {
  if (edit === undefined) return false;
  const bytes = Buffer.from(before);
  const taken = masks.filter((mask) => overlaps([mask], bytesOf(before, edit)));
  return taken.some(({ start, end }) => sharesRun(bytes.toString('utf8', start, end), edit.text));
}

function sharesRun(secret: string, text: string): boolean {
  const length = Math.min(secret.length, fewLetters + 1);
  for (let at = 0; at + length <= secret.length; at++)
    if (text.includes(secret.slice(at, at + length))) return true;
  return false;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the text of an edit stands afterwards, in bytes. */
function putIn({ start, text }: TextEdit, after: string, edits: readonly TextEdit[]): ByteRange {
  const from = moved(
    start,
    edits.filter((other) => other.start < start),
  );
  return bytesOf(after, { start: from, end: from + text.length });
}

function movedRange(
  { start, end }: ByteRange,
  before: string,
  after: string,
  edits: readonly TextEdit[],
): ByteRange {
  const bytes = Buffer.from(before);
  const unitOf = (offset: number) => bytes.subarray(0, offset).toString('utf8').length;
  return bytesOf(after, { start: moved(unitOf(start), edits), end: moved(unitOf(end), edits) });
}

function bytesOf(text: string, { start, end }: Stretch): ByteRange {
  const from = Buffer.byteLength(text.slice(0, start));
  return { start: from, end: from + Buffer.byteLength(text.slice(start, end)) };
}
