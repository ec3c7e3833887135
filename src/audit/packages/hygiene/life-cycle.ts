import type { Ecosystem } from '#model/component';
import { satisfies } from '../versions/satisfies.ts';
import { type Product, products } from './end-of-life.table.ts';

/** One line of a product: `3.8` of Python. */
export interface Cycle {
  readonly product: Product;
  readonly line: string;
  /** The last day, `YYYY-MM-DD`; absent where none is known. */
  readonly end?: string;
  /** It is older than every line of the table, and ended before the oldest of them. */
  readonly isOlder?: true;
}

const known = new Map<string, readonly Cycle[]>();

/** The lines of a product, the newest first. */
export function cyclesOf(id: string): readonly Cycle[] {
  const before = known.get(id);
  if (before !== undefined) return before;
  const product = products.find((each) => each.id === id);
  const cycles = (product?.cycles.split(' ') ?? []).flatMap((each): Cycle[] => {
    const [line = '', end = '-'] = each.split(':');
    return product === undefined ? [] : [{ product, line, ...(end !== '-' && { end }) }];
  });
  known.set(id, cycles);
  return cycles;
}

/** The line that a version is of, by its numbers or the name of a release; undefined where the table has none. */
export function cycleOf(id: string, version: string): Cycle | undefined {
  const cycles = cyclesOf(id);
  const named = cycles[0]?.product.names?.split(' ').find((each) => each.startsWith(`${version}:`));
  const numbers = numbersOf(named?.split(':')[1] ?? version);
  const own = cycles
    .filter(({ line }) => isWithin(numbers, numbersOf(line)))
    .sort((a, b) => numbersOf(b.line).length - numbersOf(a.line).length)[0];
  if (own !== undefined) return own;
  // What is older than the oldest line that is listed ended before it.
  const oldest = cycles.at(-1);
  return oldest?.end !== undefined && numbers.length > 0 && isBefore(numbers, numbersOf(oldest.line))
    ? { ...oldest, isOlder: true, line: numbers.slice(0, 2).join('.') }
    : undefined;
}

/** Whether a line has ended on a day. */
export function hasEnded({ end }: Cycle, today: string): boolean {
  return end !== undefined && end < today;
}

/** The newest line that a range allows, where all that it allows have ended; undefined where one is cared for, or in doubt. */
export function endedIn(id: string, ecosystem: Ecosystem, range: string, today: string): Cycle | undefined {
  const allowed = candidates(id, range).filter((version) => satisfies(ecosystem, version, range) === true);
  const cycles = allowed.map((version) => cycleOf(id, version) ?? newestLike(id, version));
  const [newest] = cycles;
  const areEnded = cycles.every((cycle) => cycle !== undefined && hasEnded(cycle, today));
  return areEnded ? newest : undefined;
}

/** What is not in the table is, if anything, newer than the newest line of the same first number. */
function newestLike(id: string, version: string): Cycle | undefined {
  const [major] = numbersOf(version);
  return cyclesOf(id).find(({ line }) => numbersOf(line)[0] === major);
}

/** Versions that stand for all: the first and the last of each line, newer ones than any, and those that the range names. */
function candidates(id: string, range: string): readonly string[] {
  const lines = cyclesOf(id).map(({ line }) => numbersOf(line));
  const named = [...range.matchAll(/\d+(?:\.\d+)*/g)].slice(0, 20).map(([text]) => numbersOf(text));
  return [[999], ...lines, ...named].flatMap((numbers) => [
    padded(numbers, 0),
    padded(numbers, 99),
    padded([...numbers.slice(0, 1)], 99),
  ]);
}

function padded(numbers: readonly number[], by: number): string {
  return [...numbers, by, by].slice(0, 3).join('.');
}

function numbersOf(version: string): readonly number[] {
  const found = /^\d{1,6}(?:\.\d{1,6})*/.exec(version);
  return found === null ? [] : found[0].split('.').map(Number);
}

function isWithin(version: readonly number[], line: readonly number[]): boolean {
  return version.length >= line.length && line.every((each, i) => version[i] === each);
}

function isBefore(version: readonly number[], other: readonly number[]): boolean {
  for (const [i, each] of other.entries()) {
    const own = version[i];
    if (own === undefined) return false;
    if (own !== each) return own < each;
  }
  return false;
}
