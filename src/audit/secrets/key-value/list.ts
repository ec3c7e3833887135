import { matchAt } from './joint.ts';
import { bare, type Literal, readQuoted } from './literal.ts';
import type { Named } from './named.ts';
import { shapeOf } from './value-shape.ts';

/** True when a list of literals follows: `= ["…", "…"]`, or the dashes of YAML. */
export function opensList({ text, nameEnd, syntax }: Named): boolean {
  const opened = syntax === 'config' ? listOfLines : listInBrackets;
  return matchAt(opened, text, nameEnd) !== undefined || matchAt(listInBrackets, text, nameEnd) !== undefined;
}

const listInBrackets = /["']?\]?[ \t]{0,8}(?:=>|:=|=|:)[ \t]{0,8}(?:\[\]string)?[[{(]\s{0,80}(?=["'])/y;
const listOfLines = /["']?:[ \t]{0,8}\r?\n[ \t]{0,40}-[ \t]{1,8}(?=\S)/y;
/** So many values of one list are read. */
const mostValues = 50;

/** The first random value of a list under a name such as `API_KEYS`, with the others beside it. */
export function readList(named: Named): Literal | undefined {
  const found: Literal[] = [];
  const { text, nameEnd } = named;
  const lines = named.syntax === 'config' ? matchAt(listOfLines, text, nameEnd) : undefined;
  let at = nameEnd + ((lines ?? matchAt(listInBrackets, text, nameEnd))?.[0].length ?? 0);
  while (found.length < mostValues) {
    const one = /["']/.test(text[at] ?? '') ? readQuoted(text, at, 'assign') : lines && bareLine(text, at);
    if (one === undefined) break;
    found.push(one);
    const end = one.end + (one.quoted ? 1 : 0);
    const next = matchAt(
      lines ? /[ \t]{0,8}(?:#[^\n]{0,200})?\r?\n[ \t]{0,40}-[ \t]{1,8}(?=\S)/y : /\s{0,8},\s{0,80}(?=["'])/y,
      text,
      end,
    );
    if (next === undefined) break;
    at = end + next[0].length;
  }
  const random = found.filter(({ start, end }) =>
    ['strong', 'uuid'].includes(shapeOf(text.slice(start, end))),
  );
  const [first, ...more] = random;
  return first === undefined ? undefined : { ...first, more };
}

function bareLine(text: string, at: number): Literal | undefined {
  const match = matchAt(/[^\s"'`{}[\]&*!|>#@,%:][^\s"'`#]{2,511}(?=[ \t]*\r?\n|[ \t]*$|[ \t]+#)/y, text, at);
  return match === undefined ? undefined : bare(at, match[0], 'assign');
}
