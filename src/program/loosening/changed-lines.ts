import type { Location } from '#model/location';
import { lineOf, type PolicyFile, startOf } from './shape.ts';

/** What a line of an ignore or attributes file does. */
export type Effect = 'hides' | 'shows' | undefined;

/** A line by which more is hidden than before: a hiding one came, a showing one went, or their order changed. */
export interface HidingLine {
  readonly location: Location;
  readonly how: 'added' | 'removed' | 'moved';
  readonly text: string;
}

/** Compares files of patterns line by line, as multisets: the same line once more is new, and order matters where lines show. */
export function hidingLines(
  base: readonly PolicyFile[],
  head: readonly PolicyFile[],
  effectOf: (line: string) => Effect,
): readonly HidingLine[] {
  const paths = [...new Set([...base, ...head].map(({ path }) => path))].sort();
  const textOf = (files: readonly PolicyFile[], path: string) =>
    files.find((file) => file.path === path)?.text ?? '';
  return paths.flatMap((path) => compareFile(path, textOf(base, path), textOf(head, path), effectOf));
}

interface Line {
  readonly text: string;
  readonly number: number;
  readonly effect: Effect;
}

function compareFile(
  path: string,
  before: string,
  now: string,
  effectOf: (line: string) => Effect,
): readonly HidingLine[] {
  if (before === now) return [];
  const [olds, news] = [linesOf(before, effectOf), linesOf(now, effectOf)];
  const { only: gone, both: kept } = split(olds, news);
  const { only: came, both: still } = split(news, olds);
  const added = came.filter(({ effect }) => effect === 'hides').map((line) => hiding(path, line, 'added'));
  const removed = gone
    .filter(({ effect }) => effect === 'shows')
    .map(({ text }): HidingLine => ({ location: startOf(path), how: 'removed', text }));
  // Where the last match wins, a line that shows again must stay behind the one that hides.
  const moved = still.find(({ text }, i) => text !== kept[i]?.text);
  const order =
    moved !== undefined && still.some(({ effect }) => effect === 'shows')
      ? [hiding(path, moved, 'moved')]
      : [];
  return [...added, ...removed, ...order];
}

function linesOf(text: string, effectOf: (line: string) => Effect): readonly Line[] {
  return text
    .replace(/^\ufeff/, '')
    .split('\n')
    .map((line, i) => ({ text: line.trimEnd(), number: i + 1 }))
    .map((line) => ({ ...line, effect: effectOf(line.text) }))
    .filter(({ effect }) => effect !== undefined);
}

/** Parts the lines of one side into those that the other side has as often and those that it lacks. */
function split(
  lines: readonly Line[],
  others: readonly Line[],
): { readonly only: readonly Line[]; readonly both: readonly Line[] } {
  const left = new Map<string, number>();
  for (const { text } of others) left.set(text, (left.get(text) ?? 0) + 1);
  const only: Line[] = [];
  const both: Line[] = [];
  for (const line of lines) {
    const count = left.get(line.text) ?? 0;
    left.set(line.text, count - 1);
    (count > 0 ? both : only).push(line);
  }
  return { only, both };
}

function hiding(path: string, { text, number }: Line, how: HidingLine['how']): HidingLine {
  return { location: lineOf(path, number, text), how, text };
}
