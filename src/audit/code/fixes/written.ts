import type { Stretch } from './call-text.ts';
import type { Broken, TextEdit } from './fix.ts';

/** The text itself, or what a variable was given once in the same function. */
export function writtenAt(
  {
    text,
    functionStart,
    functionEnd,
    group,
  }: Pick<Broken, 'text' | 'functionStart' | 'functionEnd' | 'group'>,
  stretch: Stretch,
): Stretch | undefined {
  const name = text.slice(stretch.start, stretch.end);
  if (!/^[A-Za-z_]\w*$/.test(name)) return stretch;
  const before = text.slice(functionStart, stretch.start);
  const assigned = [
    ...before.matchAll(
      new RegExp(
        `(?:^|[\\n;{])[ \\t]*(?:(?:const|let|var|final)\\s+|String\\s+)*${name}(?:\\s+string)?\\s*([+:]?=)(?!=)\\s*`,
        'g',
      ),
    ),
  ];
  const [only] = assigned;
  if (assigned.length !== 1 || (only?.[1] !== '=' && only?.[1] !== ':=')) return undefined;
  const uses = [...before.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].length;
  if (uses !== 1) return undefined;
  // Who else reads it would get a text with holes.
  const isTyped = group === 'java' || group === 'go';
  const after = text.slice(stretch.end, functionEnd);
  if (isTyped && new RegExp(`\\b${name}\\b`).test(after)) return undefined;
  const start = functionStart + only.index + only[0].length;
  return { start, end: endOfStatement(text, start, group === 'python') };
}

function endOfStatement(text: string, start: number, isPython: boolean): number {
  let depth = 0;
  let quote = '';
  for (let at = start; at < text.length; at++) {
    const letter = text[at] ?? '';
    if (quote !== '') {
      if (letter === '\\') at++;
      else if (text.startsWith(quote, at)) {
        at += quote.length - 1;
        quote = '';
      }
    } else if (`'"\``.includes(letter)) {
      quote = isPython && text.startsWith(letter.repeat(3), at) ? letter.repeat(3) : letter;
      at += quote.length - 1;
    } else if ('([{'.includes(letter)) depth++;
    else if (')]}'.includes(letter) && --depth < 0) return at;
    else if (depth === 0 && (letter === ';' || (letter === '\n' && !goesOn(text, at, isPython)))) return at;
  }
  return text.length;
}

function goesOn(text: string, at: number, isPython: boolean): boolean {
  if (isPython) return text[at - 1] === '\\';
  return /[+,]\s*$/.test(text.slice(Math.max(0, at - 40), at)) || /^\s*[+.?:]/.test(text.slice(at, at + 200));
}

/** Takes the lines away on which nothing but a text is declared, in Java. */
export function withoutDeclaration(text: string, { start, end }: Stretch): readonly TextEdit[] | undefined {
  const line = text.lastIndexOf('\n', start) + 1;
  const over = /^\s*;[^\S\n]*\n/.exec(text.slice(end));
  const isAlone = /^[ \t]*(?:final\s+)?String\s+\w+\s*=\s*$/.test(text.slice(line, start));
  return isAlone && over !== null ? [{ start: line, end: end + over[0].length, text: '' }] : undefined;
}
