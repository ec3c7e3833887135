import type { CodeGroup } from '../group.ts';
import { codePositions } from './call-text.ts';

/** The statement that a place is in: lines may be put before it. */
export interface Statement {
  readonly start: number;
  /** White space before its first word; none where it does not begin its line. */
  readonly indent: string;
  /** From its first word to the place. */
  readonly before: string;
}

/**
 * The statement around an offset, of Java and Go; undefined where a line before it would not run once, right before it:
 * in a loop's head, a branch without braces, a lambda's expression, behind a condition.
 *
 * @param from where the function begins
 */
export function statementAt(
  text: string,
  from: number,
  offset: number,
  group: CodeGroup,
): Statement | undefined {
  const start = startOf(text, from, offset, group);
  if (start === undefined) return undefined;
  const before = text.slice(start, offset);
  if (!isPlain(before)) return undefined;
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const indent = text.slice(line, start);
  return indent.trim() === '' ? { start, indent, before } : undefined;
}

interface Level {
  readonly isBlock: boolean;
  readonly start: number;
}

/** Where the innermost statement begins, by the brackets before the offset. */
function startOf(text: string, from: number, offset: number, group: CodeGroup): number | undefined {
  const levels: Level[] = [];
  let start = from;
  let last = '';
  for (const at of codePositions(text, from, offset, group)) {
    const letter = text[at] ?? '';
    const inBlock = levels.at(-1)?.isBlock ?? true;
    if ('([{'.includes(letter)) {
      const isBlock = letter === '{' && opensBlock(text, at, group);
      levels.push({ isBlock, start });
      if (isBlock) start = at + 1;
    } else if (')]}'.includes(letter)) {
      const left = levels.pop();
      if (left === undefined) return undefined;
      start = left.isBlock && (levels.at(-1)?.isBlock ?? true) ? at + 1 : left.isBlock ? left.start : start;
    } else if (letter === ';' && inBlock) start = at + 1;
    else if (letter === '\n' && group === 'go' && inBlock && /[\w)\]}"'`]/.test(last)) start = at + 1;
    if (letter.trim() !== '') last = letter;
  }
  if (levels.at(-1)?.isBlock === false && levels.every(({ isBlock }) => !isBlock)) return undefined;
  const lead = /^(?:\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/|@\w+(?:\([^)]*\))?\s)*/.exec(text.slice(start, offset));
  return start + (lead?.[0].length ?? 0);
}

/** A body, not a literal: Java's follow `)`, `->` or a word, those of Go have a space before. */
function opensBlock(text: string, at: number, group: CodeGroup): boolean {
  if (group === 'go') return /[\s(]/.test(text[at - 1] ?? ' ');
  return !/(?:[\]=,({]|^)\s*$/.test(text.slice(Math.max(0, at - 40), at));
}

/** Whether what stands before the place in its statement runs once, and always. */
function isPlain(before: string): boolean {
  if (/^(?:for|while|do|else|case|default|switch|select|func)\b/.test(before)) return false;
  if (/->|&&|\|\||\?/.test(withoutTexts(before))) return false;
  // `if (…) statement;`
  if (/^if\b/.test(before)) return depthOf(before) > 0 || /^if\s[^(]/.test(before);
  return true;
}

function depthOf(text: string): number {
  let depth = 0;
  for (const letter of withoutTexts(text))
    depth += '([{'.includes(letter) ? 1 : ')]}'.includes(letter) ? -1 : 0;
  return depth;
}

function withoutTexts(text: string): string {
  return text.replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/g, '""');
}

/** Where the statement that begins at an offset ends: behind its `;`, or in Go at the end of its line. */
export function endOfStatementAt(text: string, start: number, group: CodeGroup): number | undefined {
  let depth = 0;
  for (const at of codePositions(text, start, text.length, group)) {
    const letter = text[at] ?? '';
    if ('([{'.includes(letter)) depth++;
    else if (')]}'.includes(letter)) depth--;
    if (depth < 0) return undefined;
    if (depth === 0 && letter === ';') return at + 1;
    if (depth === 0 && group === 'go' && letter === '\n') return at;
  }
  return undefined;
}
