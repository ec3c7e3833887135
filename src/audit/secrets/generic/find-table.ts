import type { Candidate } from '../candidate.ts';
import { type PathFacts, severityIn } from '../file-role.ts';
import { judge } from '../key-value/judge.ts';
import { readKeyName } from '../key-value/key-name.ts';
import { bare } from '../key-value/literal.ts';
import { isDigest } from '../key-value/value-shape.ts';

/** Most rows of a table that are read, and bytes of it. */
const mostRows = 200;
const reach = 64 * 1024;
/** Longest first line that is taken for the names of columns. */
const longestHead = 1000;

/** Two names or more with a separator between them, and nothing else on the line. */
const head = /^(?:"?[\w .-]{1,40}"?([,;\t|]))(?:"?[\w .-]{1,40}"?\1){0,60}"?[\w .-]{1,40}"?\r?$/;

/** Finds credentials in the columns of a table whose first line names them: `user,password,email`. */
export function findInTable(bytes: Uint8Array, place: PathFacts): Candidate[] {
  if (place.syntax !== 'prose') return [];
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.subarray(0, longestHead).indexOf(0x0a);
  const first = end < 0 ? '' : buffer.toString('latin1', 0, end);
  const separator = head.exec(first)?.[1];
  if (separator === undefined) return [];
  const names = first.split(separator).map((name) => name.replace(/["\r]/g, '').trim());
  const keys = names.map(readKeyName);
  if (keys.every((key) => key === undefined)) return [];
  const text = buffer.toString('latin1', end + 1, end + 1 + reach);
  return cellsOf(text, separator, names.length).flatMap(({ column, value, offset }) => {
    const key = keys[column];
    // A column of hashes is the usual way to keep passwords.
    if (key === undefined || value.length < 3 || isDigest(value)) return [];
    const start = end + 1 + offset;
    const confidence = judge(key, value, { ...bare(start, value, 'assign'), quoted: true }, place);
    if (confidence === undefined) return [];
    const rule = key.kind === 'password' ? 'generic-password' : 'generic-secret';
    const severity = severityIn(place.role);
    const name = names[column] ?? '';
    const why = 'A cell of the column $ holds it.';
    return [{ rule, rank: 0, start, end: start + value.length, severity, confidence, name, why } as const];
  });
}

/** The cells of rows that have as many of them as the head; the first other row ends the table. */
function cellsOf(
  text: string,
  separator: string,
  columns: number,
): { column: number; value: string; offset: number }[] {
  const found: { column: number; value: string; offset: number }[] = [];
  let at = 0;
  for (const line of text.split('\n').slice(0, mostRows)) {
    const cells = line.replace(/\r$/, '').split(separator);
    if (cells.length !== columns) return found;
    let offset = at;
    cells.forEach((cell, column) => {
      const quote = /^\s*"?/.exec(cell)?.[0].length ?? 0;
      found.push({ column, value: cell.slice(quote).replace(/"?\s*$/, ''), offset: offset + quote });
      offset += cell.length + 1;
    });
    at += line.length + 1;
  }
  return found;
}
