import { compareDigits, isDigits, orderOf } from './version-order.ts';

/** Packagist: PHP's `version_compare`, with the `v` that Composer takes off. */
export const packagist = orderOf<readonly string[]>({
  parse: (text) => {
    const version = text.trim().replace(/^[vV]/, '');
    if (version === '' || /\s/.test(version)) return undefined;
    return partsOf(version);
  },
  compare: compareParts,
});

/** Dots stand for other signs and wherever digits and the rest meet. */
function partsOf(version: string): readonly string[] {
  return version
    .replace(/[-_+]/g, '.')
    .replace(/(\d)([^\d.])/g, '$1.$2')
    .replace(/([^\d.])(\d)/g, '$1.$2')
    .split('.')
    .filter((part) => part !== '');
}

function compareParts(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const order = compareTwo(a[i] ?? '', b[i] ?? '');
    if (order !== 0) return order;
  }
  if (a.length === b.length) return 0;
  const [longer, sign] = a.length > b.length ? [a, 1] : [b, -1];
  const next = longer
    .slice(Math.min(a.length, b.length))
    .find((part) => isDigits(part) || rankOf(part) !== release);
  if (next === undefined) return 0;
  // A number more is later; a word more is compared with the release itself.
  return sign * (isDigits(next) ? 1 : rankOf(next) - release);
}

function compareTwo(a: string, b: string): number {
  if (isDigits(a) && isDigits(b)) return compareDigits(a, b);
  return rankOf(a) - rankOf(b);
}

const release = 5;

/** Names that begin like a known form count as it; all that is unknown comes first. */
function rankOf(part: string): number {
  if (isDigits(part)) return release;
  const at = forms.findIndex(([names]) => names.some((name) => part.startsWith(name)));
  return forms[at]?.[1] ?? 0;
}

const forms: readonly (readonly [readonly string[], number])[] = [
  [['dev'], 1],
  [['alpha', 'a'], 2],
  [['beta', 'b'], 3],
  [['RC', 'rc'], 4],
  [['#'], release],
  [['pl', 'p'], 6],
];
