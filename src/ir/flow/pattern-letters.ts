/** Of the letters of ASCII and one that stands for all others, as bits. */
export type Letters = bigint;

const count = 129;
/** No letter at all. */
export const none: Letters = 0n;
/** Every letter. */
export const all: Letters = (1n << BigInt(count)) - 1n;
/** What is no letter but can fail all the same: the end of the text, the edge of a word, what must come next. */
export const edge: Letters = 1n << BigInt(count);

/** A place in the text of a regular expression. */
export interface PatternPlace {
  readonly source: string;
  at: number;
}

/** The set of one letter, by its code point. */
export function bit(code: number): Letters {
  return 1n << BigInt(Math.min(code, 128));
}

/** What `[…]` matches, read from behind the bracket. */
export function characterClass(place: PatternPlace): Letters {
  const end = /^(?:\^?\]?)(?:\\.|[^\]\\])*\]/s.exec(place.source.slice(place.at))?.[0] ?? '';
  place.at += Math.max(end.length, 1);
  const negative = end.startsWith('^');
  let letters = none;
  const tokens =
    end
      .slice(negative ? 1 : 0, -1)
      .replace(
        /\\x([0-7][\da-f])/gi,
        (whole, code: string) => plainLetter(Number.parseInt(code, 16)) ?? whole,
      )
      .match(/\\.|[^\\]/gs) ?? [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? '';
    const last = tokens[i + 2];
    if (tokens[i + 1] === '-' && last !== undefined && token.length === 1 && last.length === 1) {
      for (let code = token.charCodeAt(0); code <= Math.min(last.charCodeAt(0), 128); code++)
        letters |= bit(code);
      i += 2;
    } else letters |= token.length > 1 ? escaped(token[1] ?? '') : bit(token.charCodeAt(0));
  }
  return negative ? all & ~letters : letters;
}

/** The letter itself where it means nothing else between brackets. */
function plainLetter(code: number): string | undefined {
  const letter = String.fromCharCode(code);
  return /[\\\]^-]/.test(letter) ? undefined : letter;
}

function lettersIn(pattern: RegExp): Letters {
  let letters = none;
  for (let code = 0; code < 128; code++) if (pattern.test(String.fromCharCode(code))) letters |= bit(code);
  return letters;
}

const digits = lettersIn(/\d/);
const words = lettersIn(/\w/);
const spaces = lettersIn(/\s/);

/** What a backslash and a letter match. */
export function escaped(name: string): Letters {
  switch (name) {
    case 'd':
      return digits;
    case 'D':
      return all & ~digits;
    case 'w':
      return words;
    case 'W':
      return all & ~words;
    case 's':
      return spaces;
    case 'S':
      return all & ~spaces;
    case 'n':
      return bit(10);
    case 'r':
      return bit(13);
    case 't':
      return bit(9);
    case 'f':
      return bit(12);
    case 'v':
      return bit(11);
    default:
      return /[pPux]/.test(name) ? all : bit(name.charCodeAt(0));
  }
}

/** What `\…` matches, read from behind the backslash: `\x61` and `\u0061` are letters. */
export function escapeAt(place: PatternPlace): Letters {
  const code = /^(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8}))/i.exec(
    place.source.slice(place.at, place.at + 9),
  );
  if (code !== null) {
    place.at += code[0].length;
    return bit(Number.parseInt(code[1] ?? code[2] ?? code[3] ?? '', 16));
  }
  return escaped(place.source[place.at++] ?? '');
}
