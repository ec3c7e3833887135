import { Buffer } from 'node:buffer';
import type { ByteRange } from '#model/location';
import { union } from './ranges.ts';

/** Lines around a change that are shown. */
const context = 3;

/** A unified diff of two texts of a file, by lines; empty where they are the same. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const a = before.split('\n');
  const b = after.split('\n');
  const hunks = hunksOf(changesOf(a, b).flatMap((change) => withoutSame(change, a, b)));
  if (hunks.length === 0) return '';
  return [`--- a/${path}`, `+++ b/${path}`, ...hunks.flatMap((hunk) => linesOf(hunk, a, b)), ''].join('\n');
}

/** A text in which what must not be shown is `****`; line feeds stay, so that lines keep their numbers. */
export function maskedText(text: string, masks: readonly ByteRange[]): string {
  const bytes = Buffer.from(text);
  let shown = '';
  let from = 0;
  for (const { start, end } of union(masks)) {
    const hidden = bytes.subarray(start, end).toString('utf8');
    shown += `${bytes.subarray(from, start).toString('utf8')}****${hidden.replace(/[^\n]/g, '')}`;
    from = end;
  }
  return shown + bytes.subarray(from).toString('utf8');
}

/** Lines of the old text and of the new one, half-open, that stand for each other. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/** Lines that a resynchronisation looks ahead: edits touch few. */
const reach = 60;

function changesOf(a: readonly string[], b: readonly string[]): readonly Change[] {
  const changes: Change[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      i++;
      j++;
      continue;
    }
    const [di, dj] = nearestMatch(a, b, i, j);
    changes.push({ from: i, to: i + di, newFrom: j, newTo: j + dj });
    i += di;
    j += dj;
  }
  return changes;
}

/** Of lines that are replaced one by one, those that differ: a line that stayed alone between them is no change. */
function withoutSame(change: Change, a: readonly string[], b: readonly string[]): readonly Change[] {
  const { from, to, newFrom, newTo } = change;
  if (to - from !== newTo - newFrom) return [change];
  const runs: Change[] = [];
  for (let i = 0; i < to - from; i++) {
    if (a[from + i] === b[newFrom + i]) continue;
    const one = { from: from + i, to: from + i + 1, newFrom: newFrom + i, newTo: newFrom + i + 1 };
    const last = runs.at(-1);
    if (last?.to === one.from) runs[runs.length - 1] = { ...last, to: one.to, newTo: one.newTo };
    else runs.push(one);
  }
  return runs;
}

/** The fewest lines to leave out on both sides after which two lines in a row are the same. */
function nearestMatch(
  a: readonly string[],
  b: readonly string[],
  i: number,
  j: number,
): readonly [number, number] {
  for (let sum = 1; sum <= reach; sum++) {
    for (let di = 0; di <= sum; di++) {
      const dj = sum - di;
      const isEnd = i + di === a.length && j + dj === b.length;
      const isSame = i + di < a.length && j + dj < b.length && a[i + di] === b[j + dj];
      if (isEnd || (isSame && a[i + di + 1] === b[j + dj + 1])) return [di, dj];
    }
  }
  return [a.length - i, b.length - j];
}

function hunksOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const hunks: Change[][] = [];
  for (const change of changes) {
    const last = hunks.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && change.from - before.to <= 2 * context)
      last.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

function linesOf(hunk: readonly Change[], a: readonly string[], b: readonly string[]): readonly string[] {
  const first = hunk[0];
  const last = hunk.at(-1);
  if (first === undefined || last === undefined) return [];
  const start = Math.max(0, first.from - context);
  // The empty text behind a last line feed is no line.
  const count = a.at(-1) === '' ? a.length - 1 : a.length;
  const end = Math.min(Math.max(count, last.to), last.to + context);
  const lines: string[] = [];
  let at = start;
  for (const { from, to, newFrom, newTo } of hunk) {
    lines.push(...a.slice(at, from).map((line) => ` ${line}`));
    lines.push(
      ...a.slice(from, to).map((line) => `-${line}`),
      ...b.slice(newFrom, newTo).map((line) => `+${line}`),
    );
    at = to;
  }
  lines.push(...a.slice(at, end).map((line) => ` ${line}`));
  const newStart = first.newFrom - (first.from - start);
  const newCount = lines.filter((line) => !line.startsWith('-')).length;
  return [`@@ -${start + 1},${end - start} +${newStart + 1},${newCount} @@`, ...lines];
}
