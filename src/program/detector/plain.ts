/** What is known of a pattern that was read and not compiled. */
export interface PlainPattern {
  readonly groups: number;
}

/** A part of a pattern, from above: steps of its program; from below: characters of a match. */
interface Part {
  readonly steps: number;
  readonly least: number;
}

interface Reader {
  readonly text: string;
  at: number;
  depth: number;
  groups: number;
  named: number;
  /** Counted repetitions that are being read one inside the other multiply: none is plain. */
  counted: boolean;
}

/** Steps up to which a pattern surely stays below the limit of the engine. */
const mostSteps = 4_000;
const longest = 1_000;
const deepest = 20;
const mostTimes = 500;

/**
 * Reads a pattern of everyday RE2 (texts, simple classes, groups, repetitions) and gives what a check needs to know;
 * undefined where only the compiler can tell. What it gives surely compiles and never matches the empty text. It takes
 * microseconds, the compiler a good part of a millisecond, which ten thousand detectors make seconds.
 */
export function readPlain(pattern: string): PlainPattern | undefined {
  if (pattern.length > longest || !/^[\x20-\x7e]*$/.test(pattern)) return undefined;
  const reader: Reader = { text: pattern, at: 0, depth: 0, groups: 0, named: 0, counted: false };
  const whole = readChoice(reader);
  const sound = whole !== undefined && reader.at === pattern.length && reader.named <= 1;
  return sound && whole.least > 0 && whole.steps <= mostSteps ? { groups: reader.groups } : undefined;
}

function readChoice(reader: Reader): Part | undefined {
  let steps = 0;
  let least = Number.POSITIVE_INFINITY;
  do {
    const branch = readSequence(reader);
    if (branch === undefined) return undefined;
    steps += branch.steps + 2;
    least = Math.min(least, branch.least);
  } while (take(reader, /\|/y) !== undefined);
  return { steps, least };
}

function readSequence(reader: Reader): Part | undefined {
  let steps = 1;
  let least = 0;
  while (reader.at < reader.text.length && !'|)'.includes(reader.text[reader.at] ?? '')) {
    const part = readRepeated(reader);
    if (part === undefined) return undefined;
    steps += part.steps;
    least += part.least;
    if (steps > mostSteps) return undefined;
  }
  return { steps, least };
}

function readRepeated(reader: Reader): Part | undefined {
  const outside = reader.counted;
  reader.counted = false;
  const part = readAtom(reader);
  if (part === undefined) return undefined;
  const again = take(reader, /(?:[*+?]|\{(\d{1,3})(,(\d{0,3}))?\})\??/y);
  const counted = again?.[1] !== undefined;
  if (again !== undefined && (part.least === 0 || /^[*+?{]/.test(reader.text.slice(reader.at))))
    return undefined;
  if (counted && reader.counted) return undefined;
  reader.counted ||= counted || outside;
  return again === undefined ? part : repeated(part, again);
}

function repeated(part: Part, [sign = '', from, comma, to = '']: RegExpExecArray): Part | undefined {
  if (from === undefined) return { steps: part.steps + 2, least: sign.startsWith('+') ? part.least : 0 };
  const low = Number(from);
  const high = comma === undefined || to === '' ? low + 1 : Number(to);
  if (high < low || high > mostTimes) return undefined;
  return { steps: (part.steps + 1) * (high + 1), least: part.least * low };
}

function readAtom(reader: Reader): Part | undefined {
  // A letter of any case, or a class, may take some steps.
  const one = { steps: 2, least: 1 };
  if (take(reader, /[A-Za-z0-9 _/:;,.@#%&!~<>"'`=-]/y) !== undefined) return one;
  if (take(reader, /\\[dwsDWS.\-/+[\](){}*?|^$\\"']/y) !== undefined) return one;
  if (take(reader, /\\b|\^|\$|\(\?i\)/y) !== undefined) return { steps: 1, least: 0 };
  const [, inside] = take(reader, classes) ?? [];
  if (inside !== undefined) return isOrdered(inside) ? one : undefined;
  return readGroup(reader);
}

const classes =
  /\[\^?((?:[A-Za-z0-9]-[A-Za-z0-9]|[A-Za-z0-9_./+=@#%&!~:;,<>"'` (){}*?|$]|\\[dwsDWS.\-/+[\](){}*?|^$\\"'])+-?)\]/y;

/** True when every range of a class goes up and no range begins or ends with a shorthand. */
function isOrdered(inside: string): boolean {
  const plain = inside.replace(/\\./g, ' ');
  return [...plain.matchAll(/(.)-(.)/g)].every(
    ([, from = '', to = '']) => from <= to && /^[A-Za-z0-9]$/.test(from),
  );
}

function readGroup(reader: Reader): Part | undefined {
  const head = take(reader, /\((\?:|\?P?<[A-Za-z]\w{0,20}>)?(?!\?)/y);
  if (head === undefined || ++reader.depth > deepest) return undefined;
  if (head[1] !== '?:') reader.groups++;
  if (head[1]?.endsWith('>') === true) reader.named++;
  const inside = readChoice(reader);
  reader.depth--;
  if (inside === undefined || take(reader, /\)/y) === undefined) return undefined;
  return { steps: inside.steps + 2, least: inside.least };
}

/** Takes what the pattern (sticky) finds where the reader stands. */
function take(reader: Reader, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text) ?? undefined;
  if (found !== undefined) reader.at = pattern.lastIndex;
  return found;
}
