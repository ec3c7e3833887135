import { Lexer, Parser } from 'yaml';
import { type DocumentComment, type DocumentReading, placeOf } from './document-reading.ts';

/** The tokens of a text; comments are noted on the way, as the composer forgets where they stood. */
export function* tokensOf(reading: DocumentReading, comments: DocumentComment[]): ReturnType<Parser['next']> {
  const parser = new Parser();
  let before = '';
  let offset = 0;
  for (const lexeme of new Lexer().lex(reading.text)) {
    if (lexeme.startsWith('#') && before !== scalarMark) comments.push(commentAt(offset, lexeme, reading));
    if (before === scalarMark || !marks.has(lexeme)) offset += lexeme.length;
    before = before === scalarMark ? '' : lexeme;
    yield* parser.next(lexeme);
  }
  yield* parser.end();
}

function commentAt(offset: number, text: string, reading: DocumentReading): DocumentComment {
  const place = placeOf(reading, offset, offset + text.length);
  const before = reading.text.slice(offset - place.column + 1, offset);
  return { text, place, isAlone: before.trim() === '' };
}

/** Lexemes that stand for no letter of the text. */
const scalarMark = '\u001f';
const marks: ReadonlySet<string> = new Set(['\u0002', '\u0018', scalarMark]);
