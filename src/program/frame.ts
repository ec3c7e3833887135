import type { SourceText } from '#model/file';
import { type ByteRange, type Frame, type FrameMark, firstEndingAfter, type Location } from '#model/location';
import { union } from './ranges.ts';

/** Most UTF-16 code units of a shown line, and most lines of a finding; what is cut is marked by an ellipsis. */
const width = 200;
const mostLines = 8;
const ellipsis = '…';
const masked = '****';

/**
 * The lines around a finding, safe to show: every mask is replaced by `****` before anything is cut, whatever its length.
 * Bounded in width and number of lines; of an overlong line the part around the finding is kept.
 *
 * @param context lines before and after the finding.
 */
export function frameOf(
  text: SourceText,
  location: Location,
  masks: readonly ByteRange[],
  context = 2,
): Frame {
  const lines = linesOf(text);
  const hidden = union(masks);
  const end = Math.min(location.endLine, location.line + mostLines - 1);
  const first = Math.max(1, location.line - context);
  const last = Math.min(lines.count, Math.max(end, location.line) + context);
  const shown: string[] = [];
  const marks: FrameMark[] = [];
  for (let line = first; line <= last; line++) {
    const { range, focus } = placeOf(lines, line, location);
    const cut = show(text.bytes, range, hidden, focus);
    if (focus !== undefined) marks.push({ line: shown.length, start: cut.start, end: cut.end });
    shown.push(cut.text);
  }
  return { startLine: first, lines: shown, marks };
}

interface Lines {
  readonly bytes: Uint8Array;
  /** Offset of each line's first byte. */
  readonly starts: readonly number[];
  /** Without the empty one after a last line feed. */
  readonly count: number;
  /** Places in long lines by the offset of their first byte, filled when asked for. */
  readonly milestones: Map<number, readonly Milestone[]>;
}

/** A byte within a line and the column that begins there. */
interface Milestone {
  readonly offset: number;
  readonly column: number;
}

/** Bytes from one milestone to the next: a minified file has one line and a finding every hundred bytes. */
const milestoneDistance = 2048;

/** A file has many findings and its lines are counted once; forgotten together with the text. */
const counted = new WeakMap<SourceText, Lines>();

function linesOf(text: SourceText): Lines {
  const known = counted.get(text);
  if (known !== undefined) return known;
  const { bytes } = text;
  const starts = [0];
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) starts.push(at + 1);
  const count = starts.length > 1 && starts.at(-1) === bytes.length ? starts.length - 1 : starts.length;
  const lines = { bytes, starts, count, milestones: new Map() };
  counted.set(text, lines);
  return lines;
}

/** The bytes of a line without its line end, and of the finding in it. */
function placeOf(
  lines: Lines,
  line: number,
  { line: from, column, endLine, endColumn }: Location,
): { readonly range: ByteRange; readonly focus?: ByteRange } {
  const { bytes, starts } = lines;
  const start = starts[line - 1] ?? bytes.length;
  const next = starts[line] ?? bytes.length + 1;
  const end = bytes[next - 2] === 13 && next - 2 >= start ? next - 2 : next - 1;
  const range = { start, end };
  if (line < from || line > endLine) return { range };
  const focusStart = line === from ? offsetOf(lines, range, column) : start;
  const focusEnd = line === endLine ? offsetOf(lines, range, endColumn) : end;
  return { range, focus: { start: focusStart, end: Math.max(focusStart, focusEnd) } };
}

/** The byte at which a column of UTF-16 code units begins. */
function offsetOf(lines: Lines, range: ByteRange, column: number): number {
  const passed = lastBefore(milestonesOf(lines, range), column);
  let { offset, column: at } = passed ?? { offset: range.start, column: 1 };
  while (at < column && offset < range.end) {
    const length = lengthAt(lines.bytes, offset);
    at += unitsOf(length);
    offset += length;
  }
  return Math.min(offset, range.end);
}

function lastBefore(milestones: readonly Milestone[], column: number): Milestone | undefined {
  let low = 0;
  let high = milestones.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((milestones[middle]?.column ?? 0) <= column) low = middle + 1;
    else high = middle;
  }
  return milestones[low - 1];
}

function milestonesOf({ bytes, milestones }: Lines, { start, end }: ByteRange): readonly Milestone[] {
  const known = milestones.get(start);
  if (known !== undefined) return known;
  const found: Milestone[] = [];
  for (let offset = start, column = 1, next = start + milestoneDistance; next < end; ) {
    const length = lengthAt(bytes, offset);
    column += unitsOf(length);
    offset += length;
    if (offset < next) continue;
    found.push({ offset, column });
    next += milestoneDistance;
  }
  milestones.set(start, found);
  return found;
}

/** Bytes of the character that begins at an offset. */
function lengthAt(bytes: Uint8Array, offset: number): number {
  const lead = bytes[offset] ?? 0;
  return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/** UTF-16 code units of a character of so many bytes. */
function unitsOf(length: number): number {
  return length === 4 ? 2 : 1;
}

interface Shown {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function show(bytes: Uint8Array, line: ByteRange, masks: readonly ByteRange[], focus?: ByteRange): Shown {
  const window = windowOf(bytes, line, masks, focus);
  const pieces = piecesOf(bytes, window, masks);
  const text = pieces.map((piece) => piece.text).join('');
  const start = focus === undefined ? 0 : indexOf(bytes, pieces, focus.start, 'start');
  const end = focus === undefined ? 0 : indexOf(bytes, pieces, focus.end, 'end');
  return cut({ text, start, end }, window.start > line.start, window.end < line.end);
}

/** So much of an overlong line as can be shown, and a little more; never the middle of a character. */
function windowOf(
  bytes: Uint8Array,
  line: ByteRange,
  masks: readonly ByteRange[],
  focus: ByteRange = line,
): ByteRange {
  const reach = 4 * width;
  let start = Math.max(line.start, focus.start - reach);
  let end = Math.min(line.end, focus.start + 2 * reach);
  const over = masks[firstEndingAfter(masks, end)];
  // A long secret costs four stars only: what follows it still fits.
  if (over !== undefined && over.start < end) end = Math.min(line.end, over.end + reach);
  while (start < focus.start && isInside(bytes[start])) start++;
  while (end > focus.start && end < line.end && isInside(bytes[end])) end--;
  return { start, end };
}

/** A byte that continues a character. */
function isInside(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

interface Piece extends ByteRange {
  readonly text: string;
  readonly hidden: boolean;
}

function piecesOf(bytes: Uint8Array, window: ByteRange, masks: readonly ByteRange[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = window.start;
  const plain = (end: number) => {
    if (end > at) pieces.push({ start: at, end, text: decode(bytes, at, end), hidden: false });
  };
  for (let i = firstEndingAfter(masks, window.start); i < masks.length; i++) {
    const mask = masks[i];
    if (mask === undefined || mask.start >= window.end) break;
    plain(mask.start);
    const start = Math.max(mask.start, window.start);
    at = Math.min(mask.end, window.end);
    pieces.push({ start, end: at, text: masked, hidden: true });
  }
  plain(window.end);
  return pieces;
}

function decode(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
}

/** Where a byte is in the joined pieces; one inside a mask is at that edge of the mask which includes it. */
function indexOf(bytes: Uint8Array, pieces: readonly Piece[], offset: number, edge: 'start' | 'end'): number {
  let index = 0;
  for (const piece of pieces) {
    if (offset <= piece.start) return index;
    if (offset < piece.end && piece.hidden) return edge === 'start' ? index : index + piece.text.length;
    if (offset < piece.end) return index + decode(bytes, piece.start, offset).length;
    index += piece.text.length;
  }
  return index;
}

/** Keeps `width` code units around the mark, says what was left out, and never splits a surrogate pair. */
function cut({ text, start, end }: Shown, cutBefore: boolean, cutAfter: boolean): Shown {
  const room = width - 2 * ellipsis.length;
  let from = end <= room ? 0 : Math.max(0, Math.min(start - Math.floor(width / 4), text.length - room));
  let to = Math.min(text.length, from + room);
  if (isLowSurrogate(text, from)) from += 1;
  if (isLowSurrogate(text, to)) to -= 1;
  const before = cutBefore || from > 0 ? ellipsis : '';
  const after = cutAfter || to < text.length ? ellipsis : '';
  const place = (index: number) => Math.max(from, Math.min(index, to)) - from + before.length;
  return { text: before + text.slice(from, to) + after, start: place(start), end: place(end) };
}

function isLowSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return index > 0 && unit >= 0xdc00 && unit <= 0xdfff;
}
