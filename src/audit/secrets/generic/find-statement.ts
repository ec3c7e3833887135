import type { Candidate } from '../candidate.ts';
import { type PathFacts, severityIn } from '../file-role.ts';
import { judge } from '../key-value/judge.ts';
import { type KeyName, readKeyName } from '../key-value/key-name.ts';
import { bare } from '../key-value/literal.ts';
import { isDigest } from '../key-value/value-shape.ts';

/** Lower-case beginnings of statements of which the automaton tells this finder. */
export const statementWords = ['identified by ', 'insert into '] as const;
export type StatementWord = (typeof statementWords)[number];

/** Bytes of one statement that are read, and rows of it. */
const reach = 16 * 1024;
const mostRows = 100;

/** Finds passwords that statements of SQL set; what the word opens begins at `at`. */
export function findInStatement(
  bytes: Uint8Array,
  at: number,
  word: StatementWord,
  place: PathFacts,
): readonly Candidate[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values = word === 'insert into ' ? readRows(buffer, at) : readIdentified(buffer, at);
  return values.flatMap(({ key, value, start, name }) => {
    const literal = { ...bare(start, value, 'assign'), quoted: true };
    const confidence = judge(key, value, literal, place);
    if (confidence === undefined) return [];
    const rule = key.kind === 'password' ? 'generic-password' : 'generic-secret';
    const severity = severityIn(place.role);
    const why = 'A statement sets it.';
    const end = start + value.length;
    return [{ rule, rank: 0, start, end, severity, confidence, why, ...(name && { name }) } as const];
  });
}

interface Value {
  readonly key: KeyName;
  readonly value: string;
  readonly start: number;
  readonly name?: string;
}

const password = readKeyName('password') as KeyName;

/** `IDENTIFIED BY 'secret'`, and without quotes as Oracle writes it; a hash behind PASSWORD or AS is none. */
function readIdentified(buffer: Buffer, at: number): Value[] {
  const text = buffer.toString('latin1', at, at + 200);
  const match = /^(["'])([^"'\\\r\n]{3,128})\1|^()([\w#$]{4,64})(?=\s{0,4}(?:;|$))/.exec(text);
  const value = match?.[2] ?? match?.[4];
  if (match === null || value === undefined) return [];
  return [{ key: password, value, start: at + match[0].indexOf(value) }];
}

/** The cells of those columns whose names are a credential's. */
function readRows(buffer: Buffer, at: number): Value[] {
  const head = /^[\w.`"[\]]{1,120}\s{0,8}\(([^()]{1,2000})\)\s{0,80}values?\s{0,80}/i.exec(
    buffer.toString('latin1', at, at + 2200),
  );
  if (head?.[1] === undefined) return [];
  const columns = head[1].split(',').map((column) => column.replace(/[`"[\]\s]/g, ''));
  const keys = columns.map(readKeyName);
  if (keys.every((key) => key === undefined)) return [];
  const start = at + head[0].length;
  const cells = readCells(buffer.toString('latin1', start, start + reach), columns.length);
  return cells.flatMap(({ column, value, offset }) => {
    const key = keys[column];
    const name = columns[column] ?? '';
    return key === undefined || value.length < 3 || isDigest(value)
      ? []
      : [{ key, value, start: start + offset, name }];
  });
}

const cell =
  /\s{0,40}(?:[NnEe]?'((?:[^'\\]|\\.|''){0,2000})'|[^'",()]{0,200}(?:\([^()]{0,200}\))?)\s{0,40}([,)])/y;
const nextRow = /\s{0,80},\s{0,80}\(/y;

/** The literals of `(…), (…)` with the number of their column; ends at the first row that reads otherwise. */
function readCells(text: string, columns: number): { column: number; value: string; offset: number }[] {
  const found: { column: number; value: string; offset: number }[] = [];
  let at = text.startsWith('(') ? 1 : text.length;
  for (let row = 0; row < mostRows; row++) {
    for (let column = 0; column < columns; column++) {
      cell.lastIndex = at;
      const match = cell.exec(text);
      if (match === null) return found;
      const value = match[1];
      if (value !== undefined) found.push({ column, value, offset: at + match[0].indexOf(value, 1) });
      at = cell.lastIndex;
      if (match[2] === ')') break;
    }
    nextRow.lastIndex = at;
    if (!nextRow.test(text)) return found;
    at = nextRow.lastIndex;
  }
  return found;
}
