import type { DocumentComment } from '../document-reading.ts';

/** Where a comment stands in a text. */
export interface CommentSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Templates may have comments like programs, which JSON does not know. The same text with blanks in their place, so that
 * offsets and lines stay, and where they were.
 */
export function withoutComments(text: string): {
  readonly text: string;
  readonly comments: readonly CommentSpan[];
} {
  const comments: CommentSpan[] = [];
  const pieces: string[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g)) {
    if (found.startsWith('"')) continue;
    const end = index + found.length;
    comments.push({ start: index, end });
    pieces.push(text.slice(from, index), found.replace(/[^\n]/g, ' '));
    from = end;
  }
  return { text: pieces.join('') + text.slice(from), comments };
}

/** Comments as those of a document, each with its place. */
export function documentComments(
  text: string,
  spans: readonly CommentSpan[],
  placeAt: (start: number, end: number) => DocumentComment['place'],
): readonly DocumentComment[] {
  return spans.map(({ start, end }) => {
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    return { text: text.slice(start, end), place: placeAt(start, end), isAlone: line.trim() === '' };
  });
}
