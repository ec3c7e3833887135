/** A version as its numbers: `[5, 1, 0]`. */
type Numbers = readonly [number, number, number];

/** The newest version that a constraint admits, as far as it tells: below or at its lowest upper bound. */
export interface Newest {
  readonly numbers: Numbers;
  /** Whether versions that are not out yet may come into it. */
  readonly isOpen: boolean;
  readonly isIncluded: boolean;
}

/**
 * Reads a constraint of Terraform (`~> 5.1, != 5.3.0`), by which the newest version is taken that it admits.
 *
 * @param latest the newest version that is known
 * @returns undefined where it is none that can be read
 */
export function newestOf(constraint: string | undefined, latest: string): Newest | undefined {
  const known: Newest = { numbers: numbersOf(latest) ?? [0, 0, 0], isOpen: true, isIncluded: true };
  if (constraint === undefined || constraint.trim() === '') return known;
  const bounds = constraint.split(',').map(upperBound);
  if (bounds.includes(undefined)) return undefined;
  return bounds.reduce<Newest>((lowest, each) => {
    if (each === undefined || each === 'none') return lowest;
    if (lowest.isOpen) return each;
    return compare(each.numbers, lowest.numbers) < 0 ? each : lowest;
  }, known);
}

function upperBound(part: string): Newest | 'none' | undefined {
  const found = /^\s*(=|!=|>=|<=|>|<|~>)?\s*v?(\d+(?:\.\d+){0,2})(?:-[\w.]+)?\s*$/.exec(part);
  const numbers = found?.[2] === undefined ? undefined : numbersOf(found[2]);
  if (found === null || numbers === undefined) return undefined;
  switch (found[1]) {
    case '>':
    case '>=':
    case '!=':
      return 'none';
    case '<':
      return { numbers, isOpen: false, isIncluded: false };
    case '~>':
      return { numbers: nextAfter(found[2]?.split('.') ?? []), isOpen: false, isIncluded: false };
    default:
      return { numbers, isOpen: false, isIncluded: true };
  }
}

/** `~> 5.1` goes up to 6, `~> 5.1.2` up to 5.2, `~> 5` has no other meaning than `~> 5.0`. */
function nextAfter([major = '0', minor, patch]: readonly string[]): Numbers {
  return patch === undefined ? [Number(major) + 1, 0, 0] : [Number(major), Number(minor) + 1, 0];
}

function numbersOf(text: string): Numbers | undefined {
  const [major = Number.NaN, minor = 0, patch = 0] = text.split('.').map(Number);
  return Number.isNaN(major) ? undefined : [major, minor, patch];
}

function compare(a: Numbers, b: Numbers): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** What holds at a version, of what holds from versions on; undefined where none is that old. */
export function holdingAt(
  from: Readonly<Record<string, string>>,
  { numbers, isIncluded }: Newest,
): string | undefined {
  return Object.entries(from)
    .map(([version, value]) => ({ numbers: numbersOf(version) ?? ([0, 0, 0] as const), value }))
    .filter((each) => compare(each.numbers, numbers) < (isIncluded ? 1 : 0))
    .sort((a, b) => compare(b.numbers, a.numbers))[0]?.value;
}

/** For people: `5.1.0`, `below 6.0.0`. */
export function wordsOf({ numbers, isIncluded }: Newest): string {
  return `${isIncluded ? '' : 'below '}${numbers.join('.')}`;
}
