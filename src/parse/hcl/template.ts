import { type Cursor, expect, NotHcl, skip, spanFrom, take, takeName, unexpected, within } from './cursor.ts';
import { type Letters, nextLetters, readUntil } from './letters.ts';
import { type Loop, readLoop } from './loop.ts';
import type { Expression, Span, TemplatePart } from './tree.ts';

/** Reads `"…"` at the place of the cursor. */
export function readQuoted(cursor: Cursor): Expression {
  const start = cursor.at++;
  const parts = readParts(cursor, { isQuoted: true, end: cursor.text.length });
  expect(cursor, '"');
  return wholeOf(parts, spanFrom(cursor, start));
}

/** Reads a text as a template to its end, as the texts of JSON are. */
export function readBareTemplate(cursor: Cursor): Expression {
  const start = cursor.at;
  const end = cursor.text.length;
  const parts = readParts(cursor, { isQuoted: false, end });
  return wholeOf(parts, spanFrom(cursor, start));
}

/** Reads `<<MARK` or `<<-MARK` up to the line that holds nothing but the mark. */
export function readHeredoc(cursor: Cursor): Expression {
  const start = cursor.at;
  heredocPattern.lastIndex = start;
  const found = heredocPattern.exec(cursor.text);
  if (found === null) throw unexpected(cursor, 'a heredoc');
  const [opening, dash, mark = ''] = found;
  const content = start + opening.length;
  const closing = cursor.endless < mostEndless ? closingOf(cursor.text, content, mark) : undefined;
  if (closing === undefined) {
    cursor.endless++;
    throw new NotHcl(start, `The heredoc has no line that ends it with ${mark}.`);
  }
  cursor.at = content;
  const parts = readParts(cursor, { isQuoted: false, end: closing.start });
  cursor.at = closing.end;
  const shifted = dash === '-' ? withoutIndent(parts) : parts;
  return wholeOf(shifted, spanFrom(cursor, start), content);
}

/** Heredocs without an end of one text, after which no other is looked for one. */
const mostEndless = 5;

function closingOf(text: string, from: number, mark: string): Span | undefined {
  for (let start = from; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, end).trim();
    if (line === mark) return { start, end: start + text.slice(start, end).trimEnd().length };
    if (found < 0) return undefined;
    start = end + 1;
  }
  return undefined;
}

/**
 * A template of text alone is a text, and one of a single value is that value (as Terraform has it); a heredoc is text
 * whatever it holds.
 */
function wholeOf(parts: readonly TemplatePart[], span: Span, content?: number): Expression {
  const place = content === undefined ? span : { ...span, content };
  if (parts.every((part) => part.kind === 'text'))
    return { kind: 'text', text: parts.map(({ text }) => text).join(''), ...place };
  return { kind: 'template', parts: joined(parts), ...place };
}

/** Texts that stand side by side, as lines of a heredoc do, in one. */
function joined(parts: readonly TemplatePart[]): readonly TemplatePart[] {
  const found: TemplatePart[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (part.kind === 'text' && last?.kind === 'text')
      found[found.length - 1] = { ...last, text: last.text + part.text, end: part.end };
    else if (part.kind === 'if') found.push({ ...part, yes: joined(part.yes), no: joined(part.no) });
    else if (part.kind === 'for') found.push({ ...part, body: joined(part.body) });
    else found.push(part);
  }
  return found.filter((part) => part.kind !== 'text' || part.text !== '');
}

/** Takes from each line the white space that all lines begin with; empty lines do not count. */
function withoutIndent(parts: readonly TemplatePart[]): readonly TemplatePart[] {
  let least = Number.POSITIVE_INFINITY;
  eachLineStart(parts, (text) => {
    if (text === undefined) least = 0;
    else if (text.trim() !== '' || !text.endsWith('\n'))
      least = Math.min(least, text.length - text.trimStart().length);
    return text;
  });
  return eachLineStart(parts, (text) => {
    if (text === undefined || (text.trim() === '' && text.endsWith('\n'))) return text;
    return text.slice(Math.min(least, text.length - text.trimStart().length));
  });
}

/** Asks about each piece that begins a line (undefined for one that is no text), and puts the answer there. */
function eachLineStart(
  parts: readonly TemplatePart[],
  answer: (text: string | undefined) => string | undefined,
): readonly TemplatePart[] {
  let begins = true;
  const go = (list: readonly TemplatePart[]): readonly TemplatePart[] =>
    list.map((part): TemplatePart => {
      const isFirst = begins;
      begins = part.kind === 'text' && part.text.endsWith('\n');
      if (part.kind === 'text') return isFirst ? { ...part, text: answer(part.text) ?? '' } : part;
      if (isFirst) answer(undefined);
      if (part.kind === 'if') return { ...part, yes: go(part.yes), no: go(part.no) };
      return part.kind === 'for' ? { ...part, body: go(part.body) } : part;
    });
  return go(parts);
}

/** A directive that is open, and the pieces that belong to it so far. */
interface Open {
  readonly start: number;
  readonly parts: TemplatePart[];
  readonly test?: Expression;
  readonly loop?: Loop;
  /** Set behind `else`. */
  readonly yes?: readonly TemplatePart[];
}

/** Reads pieces up to the closing quote, or to the end that is given. */
function readParts(cursor: Cursor, letters: Letters): readonly TemplatePart[] {
  const open: Open[] = [{ start: cursor.at, parts: [] }];
  // Whether a `~` takes the white space that comes.
  let isTrimmed = false;
  for (;;) {
    const top = open.at(-1);
    if (top === undefined) throw unexpected(cursor, 'text');
    const start = cursor.at;
    const text = readUntil(cursor, letters);
    const next = nextLetters(cursor, letters);
    if (cursor.at > start) {
      const left = isTrimmed ? text.trimStart() : text;
      const isBefore = next !== 'end' && next !== 'line' && cursor.text[cursor.at + 2] === '~';
      const own = isBefore ? left.trimEnd() : left;
      top.parts.push({ kind: 'text', text: own, ...spanFrom(cursor, start) });
      isTrimmed = false;
    }
    if (next === 'line') continue;
    if (next === 'end') {
      if (open.length > 1) throw unexpected(cursor, "'%{ endif }' or '%{ endfor }'");
      return top.parts;
    }
    if (open.length + cursor.depth > 150) throw new NotHcl(cursor.at, 'It is nested too deeply.');
    const at = cursor.at;
    cursor.at += 2;
    isTrimmed = within(cursor, false, () => {
      take(cursor, '~');
      if (next === 'value') {
        const value = cursor.readExpression(cursor);
        const isAfter = closes(cursor);
        top.parts.push({ kind: 'value', value, ...spanFrom(cursor, at) });
        return isAfter;
      }
      readDirective(cursor, open, top, at);
      return closes(cursor);
    });
  }
}

/** Passes `}` or `~}`; whether it was the latter. */
function closes(cursor: Cursor): boolean {
  skip(cursor);
  const isTrimmed = take(cursor, '~');
  expect(cursor, '}');
  return isTrimmed;
}

function readDirective(cursor: Cursor, open: Open[], top: Open, start: number): void {
  skip(cursor);
  const word = takeName(cursor);
  if (word === 'if') open.push({ start, parts: [], test: cursor.readExpression(cursor) });
  else if (word === 'for') open.push({ start, parts: [], loop: readLoop(cursor) });
  else if (word === 'else' && top.test !== undefined && top.yes === undefined)
    open[open.length - 1] = { ...top, parts: [], yes: top.parts };
  else if (word === 'endif' && top.test !== undefined) {
    const [yes, no] = top.yes === undefined ? [top.parts, []] : [top.yes, top.parts];
    close(open, { kind: 'if', test: top.test, yes, no, ...spanFrom(cursor, top.start) });
  } else if (word === 'endfor' && top.loop !== undefined)
    close(open, { kind: 'for', ...top.loop, body: top.parts, ...spanFrom(cursor, top.start) });
  else throw unexpected(cursor, "'if', 'else', 'endif', 'for' or 'endfor'");
}

function close(open: Open[], part: TemplatePart): void {
  open.pop();
  open.at(-1)?.parts.push(part);
}

const heredocPattern = /<<(-?)([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t\r]*\n/uy;
