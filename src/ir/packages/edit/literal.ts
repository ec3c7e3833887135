import type { Ecosystem } from '#model/component';
import type { PlainEdit } from '#model/text-edit';

/** Where a package stands in a file, and what of it is to be another. */
export interface LiteralMove {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  /** Every line that names it. */
  readonly lines: readonly number[];
  readonly from: string;
  readonly to: string;
}

/** So many ways are tried for one package. */
const mostWays = 8;

/** Lines that an entry may go on for. */
const longest = 30;

/** Letters between a name and its version on one line. */
const furthest = 300;

/**
 * Ways in which a version of a package may be changed where it is written, the likeliest first. None is known to be
 * right: whoever applies one reads the file again.
 */
export function movesOf(text: string, move: LiteralMove): readonly (readonly PlainEdit[])[] {
  const found = [...move.lines, undefined].map((line) => placesAt(text, line, move));
  const anywhere = (found.pop() ?? []).map((place) => [place]);
  const most = Math.min(mostWays, ...found.map(({ length }) => length));
  const together = Array.from({ length: most }, (_, i) => found.flatMap((places) => places[i] ?? []));
  return [...together, ...anywhere.slice(0, mostWays)]
    .filter((places) => places.length > 0)
    .map((places) => [...new Set(places)].map((start) => editAt(start, move)));
}

/** Where a text stands that sets a version by its name: `<name>1.2</name>`, `name = "1.2"`. */
export function settingsOf(text: string, name: string, from: string, to: string): readonly PlainEdit[] {
  const key = escaped(name);
  const pattern = new RegExp(
    `<${key}>\\s*(?=${escaped(from)}\\s*</)|^[ \\t]*["']?${key}["']?[ \\t]*=[^\\n#]*?["'](?=${escaped(from)}["'])`,
    'gm',
  );
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => editAt(index + length, { from, to }));
}

/** Names of settings that an entry takes its version from: `${name}`, `$(name)`, `version.ref = "name"`. */
export function settingsNamedAt(text: string, line: number): readonly string[] {
  const entry = regionOf(text, line);
  const pattern =
    /\$\{([\w.-]+)\}|\$\(([\w.-]+)\)|version\.ref\s*=\s*["']([\w.-]+)["']|\bref\s*=\s*["']([\w.-]+)["']/g;
  const names = [...text.slice(entry.start, entry.end).matchAll(pattern)].map(
    ([, maven, build, short, long]) => maven ?? build ?? short ?? long ?? '',
  );
  return [...new Set(names)].slice(0, mostWays);
}

/** A pattern for a name as files write it: PyPI takes `-`, `_` and `.` for the same, NuGet either case. */
export function namePattern(ecosystem: Ecosystem, name: string): RegExp {
  const own = ecosystem === 'Maven' ? (name.split(':')[1] ?? name) : name;
  const parts = ecosystem === 'PyPI' ? own.split(/[-_.]+/) : [own];
  const inside = parts.map((part) => escaped(part)).join('[-_.]+');
  const loosely = ecosystem === 'PyPI' || ecosystem === 'NuGet' || ecosystem === 'Packagist';
  return new RegExp(`(?<![\\w.@/-])${inside}(?![\\w/]|[.-]\\w)`, loosely ? 'gi' : 'g');
}

/** Where a line begins, and where the entry that begins on it ends at the latest. */
export function regionOf(text: string, line: number): { readonly start: number; readonly end: number } {
  let start = 0;
  for (let i = 1; i < line && start >= 0; i++) start = text.indexOf('\n', start) + 1 || text.length;
  let end = start;
  for (let i = 0; i < longest && end < text.length; i++) end = text.indexOf('\n', end) + 1 || text.length;
  return { start, end };
}

function placesAt(text: string, line: number | undefined, move: LiteralMove): readonly number[] {
  const region = line === undefined ? { start: 0, end: text.length } : regionOf(text, line);
  const entry = text.slice(region.start, region.end);
  const named = [...entry.matchAll(namePattern(move.ecosystem, move.name))].slice(0, mostWays);
  const behind = named.flatMap(({ index, 0: { length } }) => {
    const from = index + length;
    return wholeIn(entry.slice(0, from + furthest), move.from, from).slice(0, 1);
  });
  // Without its name near, only the entry itself may be meant.
  const all = line === undefined ? behind : [...behind, ...wholeIn(entry, move.from, 0)];
  return [...new Set(all)].map((at) => region.start + at).slice(0, mostWays);
}

/** Where a version stands that is no part of another one. */
function wholeIn(text: string, wanted: string, from: number): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(wanted, from); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at + wanted.length)];
    const isBegun = /\d\.?$|[.]$|[A-Za-z_]{2}$/.test(before) && /^\w/.test(wanted);
    if (!isBegun && !/^(?:\w|[.+-]\w)/.test(after)) found.push(at);
  }
  return found;
}

function editAt(start: number, { from, to }: Pick<LiteralMove, 'from' | 'to'>): PlainEdit {
  return { start, end: start + from.length, text: to };
}

/** A text as a pattern that means just it. */
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
