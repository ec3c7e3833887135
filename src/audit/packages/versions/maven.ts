import { compareCodes, compareDigits, isDigits, orderOf } from './version-order.ts';

/** One part of a Maven version with the sign before it. */
interface Token {
  readonly sign: '.' | '-';
  readonly text: string;
}

/** Maven: "Version Order Specification" of its POM reference, as `ComparableVersion` reads it. */
export const maven = orderOf<readonly Token[]>({
  parse: (text) => {
    const version = text.trim();
    if (version === '' || /[\s[\](),${}]/.test(version)) return undefined;
    return trimmed(tokensOf(version.toLowerCase()));
  },
  compare: compareTokens,
});

/** Parts are parted by dots, hyphens and where digits meet letters; an empty part is a zero. */
function tokensOf(version: string): readonly Token[] {
  const tokens: Token[] = [];
  let sign: Token['sign'] = '-';
  for (const [, part = '', end = ''] of version.matchAll(/([^.-]*)([.-]|$)/g)) {
    const pieces = part === '' ? ['0'] : (part.match(/\d+|\D+/g) ?? []);
    pieces.forEach((piece, i) => {
      tokens.push({ sign: i === 0 ? sign : '-', text: named(piece, isDigits(pieces[i + 1] ?? '')) });
    });
    if (end === '') break;
    sign = end === '.' ? '.' : '-';
  }
  return tokens;
}

/** One spelling for each qualifier; `a`, `b` and `m` are short for words when a number follows at once. */
function named(piece: string, isBeforeDigits: boolean): string {
  if (isBeforeDigits && (piece === 'a' || piece === 'b' || piece === 'm')) {
    return { a: 'alpha', b: 'beta', m: 'milestone' }[piece];
  }
  return piece === 'cr' ? 'rc' : piece === 'ga' || piece === 'final' || piece === 'release' ? '' : piece;
}

/** Without parts that say nothing, at the end and before each hyphen. */
function trimmed(tokens: readonly Token[]): readonly Token[] {
  const kept = [...tokens];
  for (let i = kept.length - 1; i > 0; i--) {
    const isEnd = i === kept.length - 1 || kept[i + 1]?.sign === '-';
    if (isEnd && isNothing(kept[i]?.text ?? '')) kept.splice(i, 1);
  }
  return kept;
}

function isNothing(text: string): boolean {
  return text === '' || /^0+$/.test(text);
}

function compareTokens(a: readonly Token[], b: readonly Token[]): number {
  const length = Math.max(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const order = compareTwo(a[i] ?? nothingLike(b[i]), b[i] ?? nothingLike(a[i]));
    if (order !== 0) return order;
  }
  return 0;
}

/** What stands for a part that is not there: it says nothing, in the way of its counterpart. */
function nothingLike(token: Token | undefined): Token {
  const { sign = '-', text = '' } = token ?? {};
  return { sign, text: isDigits(text) ? '0' : '' };
}

function compareTwo(a: Token, b: Token): number {
  const [left, right] = [kindOf(a), kindOf(b)];
  if (left !== right) return left - right;
  return isDigits(a.text) ? compareDigits(a.text, b.text) : compareQualifiers(a.text, b.text);
}

/** `.word` before `-word` before `-1` before `.1`. */
function kindOf({ sign, text }: Token): number {
  if (isDigits(text)) return sign === '-' ? 2 : 3;
  return sign === '-' ? 1 : 0;
}

const order = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];

function compareQualifiers(a: string, b: string): number {
  const [left, right] = [order.indexOf(a), order.indexOf(b)];
  if (left >= 0 && right >= 0) return left - right;
  if (left >= 0 || right >= 0) return left >= 0 ? -1 : 1;
  return compareCodes(a, b);
}
