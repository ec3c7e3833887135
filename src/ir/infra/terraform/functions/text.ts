import { RE2JS } from 're2js';
import type { Plain } from '../../plain.ts';
import { formatted } from './format.ts';
import { cannot, fail, integer, list, type PlainFunction, text, texts, truth } from './refused.ts';

/** Functions of texts. */
export const textFunctions: Readonly<Record<string, PlainFunction>> = {
  chomp: (a) => text(a).replace(/[\r\n]+$/, ''),
  endswith: (a, b) => text(a).endsWith(text(b)),
  startswith: (a, b) => text(a).startsWith(text(b)),
  strcontains: (a, b) => text(a).includes(text(b)),
  format: (pattern, ...given) => formatted(text(pattern), given),
  formatlist: (pattern, ...given) => formatList(text(pattern), given),
  indent: (width, a) => text(a).replaceAll('\n', `\n${' '.repeat(Math.min(integer(width), 1000))}`),
  join: (separator, ...lists) => lists.flatMap(texts).join(text(separator)),
  lower: (a) => text(a).toLowerCase(),
  upper: (a) => text(a).toUpperCase(),
  title: (a) =>
    text(a).replace(/(^|\s)(\S)/g, (_, before: string, letter: string) => before + letter.toUpperCase()),
  regex: (pattern, a) => regex(text(pattern), text(a)),
  regexall: (pattern, a) => regexAll(text(pattern), text(a)),
  replace: (a, old, by) => replaced(text(a), text(old), text(by)),
  split: (separator, a) => (text(a) === '' ? [''] : text(a).split(text(separator))),
  strrev: (a) => [...text(a)].reverse().join(''),
  substr: (a, offset, length) => substring(text(a), integer(offset), integer(length)),
  trim: (a, letters) => trimmed(text(a), text(letters)),
  trimprefix: (a, b) =>
    text(b) !== '' && text(a).startsWith(text(b)) ? text(a).slice(text(b).length) : text(a),
  trimsuffix: (a, b) =>
    text(b) !== '' && text(a).endsWith(text(b)) ? text(a).slice(0, -text(b).length) : text(a),
  trimspace: (a) => text(a).trim(),
  sort: (a) => [...texts(a)].sort((x, y) => (x < y ? -1 : x > y ? 1 : 0)),
  alltrue: (a) => list(a).every((each) => each !== null && truth(each)),
  anytrue: (a) => list(a).some((each) => each !== null && truth(each)),
};

function formatList(pattern: string, given: readonly Plain[]): Plain {
  const lists = given.filter((each) => Array.isArray(each));
  const length = lists[0] === undefined ? 1 : list(lists[0]).length;
  if (lists.some((each) => list(each).length !== length)) fail('The lists are not of one length.');
  return Array.from({ length }, (_, i) =>
    formatted(
      pattern,
      given.map((each) => (Array.isArray(each) ? (list(each)[i] ?? null) : each)),
    ),
  );
}

/** Time grows with the length alone, whatever the pattern. */
function compiled(pattern: string): RE2JS {
  try {
    return RE2JS.compile(pattern);
  } catch {
    return cannot('The regular expression is not one that we read.');
  }
}

type Match = ReturnType<RE2JS['matcher']>;

/** Groups by name or in order, or the whole where there are none. */
function groupsOf(found: Match, names: readonly string[]): Plain {
  const count = found.groupCount();
  if (names.length > 0) return new Map(names.map((name) => [name, found.group(name) ?? null]));
  if (count === 0) return found.group() ?? '';
  return Array.from({ length: count }, (_, i) => found.group(i + 1) ?? null);
}

function namesIn(pattern: string): readonly string[] {
  return [...pattern.matchAll(/\(\?P?<([A-Za-z_]\w*)>/g)].map(([, name]) => name ?? '');
}

function regex(pattern: string, subject: string): Plain {
  const found = compiled(pattern).matcher(subject);
  return found.find() ? groupsOf(found, namesIn(pattern)) : fail('The pattern matches nothing.');
}

function regexAll(pattern: string, subject: string): Plain {
  const found = compiled(pattern).matcher(subject);
  const names = namesIn(pattern);
  const all: Plain[] = [];
  while (found.find()) {
    all.push(groupsOf(found, names));
    if (all.length > 10_000) cannot('There are too many matches.');
  }
  return all;
}

/** What stands between slashes is a pattern. */
function replaced(subject: string, old: string, by: string): string {
  if (old.length < 2 || !old.startsWith('/') || !old.endsWith('/')) {
    if (old === '') cannot('An empty text is replaced.');
    return subject.replaceAll(old, () => by);
  }
  const pattern = compiled(old.slice(1, -1));
  const found = pattern.matcher(subject);
  let result = '';
  let end = 0;
  while (found.find()) {
    result += subject.slice(end, found.start()) + filledIn(by, found);
    end = found.end();
    if (result.length > 1_000_000) cannot('The text grows too large.');
  }
  return result + subject.slice(end);
}

/** `$1`, `${1}`, `$name` and `${name}`; a number that no group has is empty. */
function filledIn(by: string, found: Match): string {
  return by.replace(/\$\$|\$\{(\w+)\}|\$(\w+)/g, (_written, braced?: string, bare?: string) => {
    const name = braced ?? bare;
    if (name === undefined) return '$';
    if (/^\d+$/.test(name))
      return Number(name) <= found.groupCount() ? (found.group(Number(name)) ?? '') : '';
    try {
      return found.group(name) ?? '';
    } catch {
      return '';
    }
  });
}

/** Letters are counted as people see them; what is not of the first plane we leave. */
function substring(subject: string, offset: number, length: number): string {
  const letters = [...subject];
  const start = offset < 0 ? letters.length + offset : offset;
  if (start < 0 || start > letters.length) fail('The offset is outside of the text.');
  return letters.slice(start, length < 0 ? undefined : start + length).join('');
}

function trimmed(subject: string, letters: string): string {
  const set = new Set(letters);
  const all = [...subject];
  let start = 0;
  let end = all.length;
  while (start < end && set.has(all[start] ?? '')) start++;
  while (end > start && set.has(all[end - 1] ?? '')) end--;
  return all.slice(start, end).join('');
}
