import type { Ecosystem } from '#model/component';
import type { PlainEdit } from '#model/text-edit';
import { jsonMembers } from '#parse/value/json-places';
import { withoutMember } from './json-edit.ts';
import { namePattern, regionOf } from './literal.ts';

/** What is to be taken out of a file, and the lines that name it. */
export interface Removal {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  readonly lines: readonly number[];
}

/** Ways in which an entry may be taken out of a file, the likeliest first; whoever applies one reads the file again. */
export function removalsOf(path: string, text: string, removal: Removal): readonly (readonly PlainEdit[])[] {
  const ways = /\.jsonc?$/.test(path)
    ? [membersOf(text, removal)]
    : [
        /^\s*</.test(text) ? removal.lines.map((line) => elementAt(text, line)) : [],
        removal.lines.map((line) => lineAt(text, line, removal)),
      ];
  return ways
    .map((edits) => edits.filter((edit) => edit !== undefined))
    .filter((edits) => edits.length > 0)
    .map((edits) => edits.filter((edit, i) => edits.findIndex(({ start }) => start === edit.start) === i));
}

/** Sections of a manifest that ask for packages. */
const asking = /^(?:.*[dD]ependencies|require(?:-dev)?|imports)$/;

function membersOf(text: string, { ecosystem, name }: Removal): readonly (PlainEdit | undefined)[] {
  const named = namePattern(ecosystem, name);
  return jsonMembers(text)
    .filter(({ path: [section = '', key = ''], path }) => {
      named.lastIndex = 0;
      return path.length === 2 && asking.test(section) && named.exec(key)?.[0] === key;
    })
    .map(({ path }) => withoutMember(text, path));
}

/** The whole element that begins on a line, with the line itself where nothing else is on it. */
function elementAt(text: string, line: number): PlainEdit | undefined {
  const { start, end } = regionOf(text, line);
  const region = text.slice(start, end);
  const tag = /<([\w.:-]+)/.exec(region);
  if (tag === null) return undefined;
  const rest = region.slice(tag.index);
  const alone = /^<[^<>]*\/>/.exec(rest)?.[0].length;
  const close = rest.indexOf(`</${tag[1]}>`);
  const length = alone ?? (close < 0 ? undefined : close + `</${tag[1]}>`.length);
  return length === undefined ? undefined : wholeLines(text, start + tag.index, start + tag.index + length);
}

/** A line of its own, and those that it goes on for behind a backslash; a table of TOML whole. */
function lineAt(text: string, line: number, { ecosystem, name }: Removal): PlainEdit | undefined {
  const { start, end } = regionOf(text, line);
  const region = text.slice(start, end);
  if (!namePattern(ecosystem, name).test(region.split('\n', 1)[0] ?? '')) return undefined;
  const length = /^\s*\[/.test(region)
    ? (/^\s*\[[^\n]*\n(?:(?!\s*\[)[^\n]*(?:\n|$))*/.exec(region)?.[0].length ?? 0)
    : (/^(?:[^\n]*\\\r?\n)*[^\n]*(?:\n|$)/.exec(region)?.[0].length ?? 0);
  return { start, end: start + length, text: '' };
}

function wholeLines(text: string, start: number, end: number): PlainEdit {
  const before = /[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = /^[ \t]*\r?\n/.exec(text.slice(end))?.[0].length;
  const isAlone = after !== undefined && (start - before === 0 || text[start - before - 1] === '\n');
  return isAlone ? { start: start - before, end: end + after, text: '' } : { start, end, text: '' };
}
