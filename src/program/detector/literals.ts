/** Of texts that must occur, more than so many are no help. */
const mostLiterals = 60;
const shortest = 3;
const longest = 40;
const deepest = 100;

/**
 * The texts of a pattern (RE2 syntax) one of which stands in every match, in lower case: what a file is searched for
 * before the pattern is tried. Undefined when there are none of three characters or more.
 */
export function requiredLiterals(pattern: string): readonly string[] | undefined {
  const reader: Reader = { text: pattern, at: 0, depth: 0 };
  const must = readAlternatives(reader).must;
  return reader.at === pattern.length && isUseful(must)
    ? must.map((text) => text.slice(0, longest))
    : undefined;
}

/** True for a set of texts that is worth searching for. */
function isUseful(must: readonly string[] | undefined): must is readonly string[] {
  return must !== undefined && must.length <= mostLiterals && must.every((text) => text.length >= shortest);
}

interface Reader {
  readonly text: string;
  at: number;
  depth: number;
}

/** A part of a pattern: the one text that it is, or texts one of which it holds. */
interface Part {
  readonly whole?: string;
  readonly must?: readonly string[];
}

const nothing: Part = {};

function readAlternatives(reader: Reader): Part {
  const branches = [readSequence(reader)];
  while (reader.text[reader.at] === '|') {
    reader.at++;
    branches.push(readSequence(reader));
  }
  const [only] = branches;
  if (branches.length === 1 && only !== undefined) return only;
  const musts = branches.map(({ must }) => must);
  return musts.every(isUseful) ? { must: [...new Set(musts.flat())] } : nothing;
}

/** Neighbouring characters make one text; of all texts of a sequence the longest is the rarest. */
function readSequence(reader: Reader): Part {
  let run = '';
  let best: readonly string[] | undefined;
  let pure = true;
  const offer = (must: readonly string[] | undefined) => {
    if (must !== undefined && must.length > 0 && least(must) > least(best)) best = must;
  };
  while (reader.at < reader.text.length && !'|)'.includes(reader.text[reader.at] ?? '')) {
    const part = readQuantified(reader);
    if (part.whole !== undefined) {
      run += part.whole;
      continue;
    }
    pure = false;
    offer(run === '' ? undefined : [run]);
    run = '';
    offer(part.must);
  }
  offer(run === '' ? undefined : [run]);
  return { ...(pure ? { whole: run } : {}), ...(best === undefined ? {} : { must: best }) };
}

function least(texts: readonly string[] | undefined): number {
  return texts === undefined ? 0 : Math.min(...texts.map(({ length }) => length));
}

function readQuantified(reader: Reader): Part {
  const part = readAtom(reader);
  const [quantifier, least] =
    /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(reader.text.slice(reader.at, reader.at + 24)) ?? [];
  if (quantifier === undefined) return part;
  reader.at += quantifier.length;
  if (/^[*?]/.test(quantifier) || Number(least ?? 1) === 0) return nothing;
  const must =
    part.whole === undefined || part.whole === ''
      ? part.must
      : [part.whole.repeat(Math.min(8, Number(least ?? 1)))];
  return must === undefined ? nothing : { must };
}

function readAtom(reader: Reader): Part {
  const char = reader.text[reader.at++] ?? '';
  if (char === '(') return readGroup(reader);
  if (char === '[') return readClass(reader);
  if (char === '\\') return readEscape(reader);
  if (char === '^' || char === '$') return { whole: '' };
  return char === '.' ? nothing : { whole: char.toLowerCase() };
}

function readGroup(reader: Reader): Part {
  const [head = ''] =
    /^\?(?:P?<\w+>|[a-zA-Z-]*[:)])/.exec(reader.text.slice(reader.at, reader.at + 80)) ?? [];
  reader.at += head.length;
  // (?i) alone sets a flag for what follows and holds nothing.
  if (head.endsWith(')')) return { whole: '' };
  if (++reader.depth > deepest) throw new RangeError('nested too deep');
  const inner = readAlternatives(reader);
  reader.depth--;
  if (reader.text[reader.at] === ')') reader.at++;
  return inner;
}

/** A class of one letter, or of one in both cases, is that letter. */
function readClass(reader: Reader): Part {
  const [whole = ''] =
    /^\^?\]?(?:\[:\^?\w+:\]|\\.|[^\]\\])*\]/s.exec(reader.text.slice(reader.at, reader.at + 1000)) ?? [];
  reader.at += whole === '' ? reader.text.length : whole.length;
  const [, one = ''] = /^([A-Za-z0-9]{1,2})\]$/.exec(whole) ?? [];
  return one !== '' && new Set(one.toLowerCase()).size === 1
    ? { whole: one[0]?.toLowerCase() ?? '' }
    : nothing;
}

function readEscape(reader: Reader): Part {
  const char = reader.text[reader.at++] ?? '';
  if (char === 'x') {
    const [code = ''] =
      /^(?:[0-9a-f]{2}|\{[0-9a-f]{1,6}\})/i.exec(reader.text.slice(reader.at, reader.at + 8)) ?? [];
    reader.at += code.length;
    const value = Number.parseInt(code.replace(/[{}]/g, ''), 16);
    return value >= 0x20 && value < 0x7f ? { whole: String.fromCharCode(value).toLowerCase() } : nothing;
  }
  if (char === 'p' || char === 'P') {
    const [name = ''] = /^(?:\{[^}]{1,40}\}|\w)/.exec(reader.text.slice(reader.at, reader.at + 42)) ?? [];
    reader.at += name.length;
    return nothing;
  }
  if ('bBAz'.includes(char)) return { whole: '' };
  // \Q…\E and classes: nothing that is known.
  return /\w/.test(char) ? nothing : { whole: char };
}
