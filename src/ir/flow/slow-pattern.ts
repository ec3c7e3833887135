import { isAmbiguousLoop } from './ambiguous-pattern.ts';
import { all, bit, characterClass, escapeAt, type Letters, none } from './pattern-letters.ts';

/** A piece of a regular expression: what it can begin and end with, and whether it repeats without a limit. */
interface Piece {
  /** Letters that may stand anywhere in it. */
  readonly letters: Letters;
  readonly first: Letters;
  readonly last: Letters;
  readonly canBeEmpty: boolean;
  /** It can match one text in several ways. */
  readonly ambiguous: boolean;
  /** Loops that it begins and ends with: what they repeat. */
  readonly head: Letters;
  readonly tail: Letters;
  /** Loops before, up to whose text what comes next may reach back: `a+` in `a+ab?`. */
  readonly reach: Letters;
}

const empty: Piece = {
  letters: none,
  first: none,
  last: none,
  canBeEmpty: true,
  ambiguous: false,
  head: none,
  tail: none,
  reach: none,
};

/** Longest pattern that is looked at. */
const longest = 2_000;

/** How the time of a match grows with the text: doubled by each letter, or with a power of their number. */
export type Slowness = 'exponential' | 'polynomial';

/**
 * Whether matching may take very long. Exponential: a loop whose body can match one text in more than one way, and that
 * is followed by something that can fail. Polynomial: two loops that can share a text between them, or one that is
 * tried from each letter on because nothing says where the match begins. Look-arounds and references are read as if
 * they were not there.
 */
export function slownessOf(source: string, anchored = false): Slowness | undefined {
  if (source.length > longest || !/[+*}]/.test(source)) return undefined;
  const id = `${anchored}:${source}`;
  if (!known.has(id)) {
    if (known.size >= mostKnown) known.clear();
    known.set(id, workedOut(source, anchored));
  }
  return known.get(id);
}

/** The same patterns are asked for again and again; most of them that are remembered. */
const mostKnown = 5_000;
const known = new Map<string, Slowness | undefined>();

function workedOut(source: string, anchored: boolean): Slowness | undefined {
  const reader = open(source, anchored);
  const found = alternatives(reader);
  if (isAmbiguousLoop(source)) return 'exponential';
  return reader.powers || (found.ambiguous && reader.slow) ? 'polynomial' : undefined;
}

interface Reader {
  readonly source: string;
  at: number;
  depth: number;
  /** A loop around something ambiguous, with something behind it that can fail. */
  slow: boolean;
  /** Two loops that can share a text, with something behind them that can fail. */
  powers: boolean;
  /** A match can only begin where the text does. */
  readonly anchored: boolean;
}

function open(source: string, anchored: boolean): Reader {
  return { source, at: 0, depth: 0, slow: false, powers: false, anchored };
}

function alternatives(reader: Reader): Piece {
  let whole = sequence(reader);
  let overlap = false;
  while (reader.source[reader.at] === '|') {
    reader.at++;
    const next = sequence(reader);
    // Two ways that begin alike and go on alike: a loop around them can choose either.
    overlap ||= (whole.first & next.first) !== none && isShort(whole) && isShort(next);
    whole = {
      letters: whole.letters | next.letters,
      first: whole.first | next.first,
      last: whole.last | next.last,
      canBeEmpty: whole.canBeEmpty || next.canBeEmpty,
      ambiguous: whole.ambiguous || next.ambiguous || overlap,
      head: whole.head | next.head,
      tail: whole.tail | next.tail,
      reach: whole.reach | next.reach,
    };
  }
  return whole;
}

/** All of it is one letter or a loop of letters: two such that overlap match the same texts. */
function isShort({ letters, first, last }: Piece): boolean {
  return letters === first && letters === last;
}

function sequence(reader: Reader): Piece {
  let whole = empty;
  const isBound =
    reader.anchored || reader.depth > 0 || /^\(*(?:\?:)?(?:\^|\\A)/.test(reader.source.slice(reader.at));
  while (reader.at < reader.source.length) {
    const next = reader.source[reader.at];
    if (next === '|' || next === ')') break;
    const piece = repeated(reader);
    // `\s+$`, `<!--.*-->`: tried from each letter on, it reads to the end each time.
    const isRetried = !isBound && (whole.letters & ~piece.head) === none;
    if (
      !reader.powers &&
      piece.head !== none &&
      (isRetried || (whole.reach & piece.head) !== none) &&
      canFailAfter(reader)
    )
      reader.powers = true;
    whole = then(whole, piece);
  }
  return whole;
}

function then(a: Piece, b: Piece): Piece {
  if (a === empty) return b;
  return {
    letters: a.letters | b.letters,
    first: a.first | (a.canBeEmpty ? b.first : none),
    last: b.last | (b.canBeEmpty ? a.last : none),
    canBeEmpty: a.canBeEmpty && b.canBeEmpty,
    ambiguous: a.ambiguous || b.ambiguous,
    head: a.head | (a.canBeEmpty ? b.head : none),
    tail: b.tail | (b.canBeEmpty ? a.tail : none),
    reach: b.reach | (b.canBeEmpty ? a.reach : a.reach & b.letters),
  };
}

function repeated(reader: Reader): Piece {
  const piece = atom(reader);
  const match = /^(?:[*+?]|\{(\d*)(,?)(\d*)\})[?+]?/.exec(reader.source.slice(reader.at, reader.at + 24));
  if (match === null) return piece;
  reader.at += match[0].length;
  const isUnlimited = /^[*+]/.test(match[0]) || (match[2] === ',' && match[3] === '');
  const canBeEmpty = piece.canBeEmpty || /^(?:[*?]|\{0?,)/.test(match[0]);
  const many = isUnlimited || Number(match[3] || match[1] || 0) > 20;
  if (!many) return { ...piece, canBeEmpty };
  // The end of one round can as well be the beginning of the next.
  const seam =
    (piece.tail & (piece.first | (piece.canBeEmpty ? piece.last : none))) !== none ||
    (piece.last & piece.head) !== none;
  const twice = piece.ambiguous || seam;
  if (twice && !reader.slow && canFailAfter(reader)) reader.slow = true;
  return {
    ...piece,
    canBeEmpty,
    ambiguous: twice,
    head: piece.first,
    tail: piece.last,
    reach: piece.last,
  };
}

/** Something must still come that may not be there: otherwise the first try is the last. */
function canFailAfter({ source, at }: Reader): boolean {
  const rest = source.slice(at).replace(/^(?:\)[*+?]*)+/, '');
  if (/(?:^|[^\\])\$|\\[bBzZ]|\(\?[=!<]/.test(rest)) return true;
  return !alternatives({ ...open('', true), source: rest, slow: true, powers: true }).canBeEmpty;
}

function atom(reader: Reader): Piece {
  const letter = reader.source[reader.at++] ?? '';
  if (letter === '(') return group(reader);
  if (letter === '[') return single(characterClass(reader));
  if (letter === '^' || letter === '$') return empty;
  if (letter === '.') return single(all & ~bit(10));
  if (letter === '\\') {
    if (!/[bB1-9kAzZ]/.test(reader.source[reader.at] ?? '')) return single(escapeAt(reader));
    reader.at++;
    return empty;
  }
  return single(bit(letter.charCodeAt(0)));
}

function group(reader: Reader): Piece {
  const start =
    /^\?(?:[:=!]|<[=!]|P?<\w+>|[a-z]*:)/.exec(reader.source.slice(reader.at, reader.at + 60))?.[0] ?? '';
  reader.at += start.length;
  if (reader.depth > 40) return empty;
  reader.depth++;
  const inner = alternatives(reader);
  reader.depth--;
  if (reader.source[reader.at] === ')') reader.at++;
  return /[=!]$/.test(start) ? empty : inner;
}

function single(letters: Letters): Piece {
  return {
    letters,
    first: letters,
    last: letters,
    canBeEmpty: false,
    ambiguous: false,
    head: none,
    tail: none,
    reach: none,
  };
}
