import { compareCodes, compareDigits, compareLists, orderOf } from './version-order.ts';

/** One part of an apk version: its rank among what may stand there, then its own value. */
interface Part {
  readonly rank: number;
  readonly text: string;
  readonly digits: string;
}

/** Alpine, Wolfi and Chainguard: `1.2.3b_rc1-r4` as `apk version` orders them. */
export const alpine = orderOf<readonly Part[]>({
  parse: (text) => {
    const version = text.trim();
    return version === '' || /\s/.test(version) ? undefined : partsOf(version);
  },
  compare: (a, b) => compareLists(a, b, compareTwo),
});

/** What may follow, the latest last; nothing more comes before all but pre-releases and what is no part of a version. */
const ranks = {
  invalid: 0,
  before: 1,
  end: 2,
  revision: 3,
  hash: 4,
  after: 5,
  letter: 6,
  number: 7,
} as const;

const grammar =
  /^(\d+(?:\.\d+)*)?([a-z])?((?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\d*)*)(~[0-9a-f]+)?(?:-r(\d*)(?![a-z]))?/;
const before = ['alpha', 'beta', 'pre', 'rc'];
const after = ['cvs', 'svn', 'git', 'hg', 'p'];

function partsOf(version: string): readonly Part[] {
  const [whole = '', numbers = '', letter = '', suffixes = '', hash = '', revision] =
    grammar.exec(version) ?? [];
  if (numbers === '') return [invalid(version)];
  const parts = numbers.split('.').map((digits, i) => (i === 0 ? first(digits) : number(digits)));
  if (letter !== '') parts.push({ rank: ranks.letter, text: letter, digits: '' });
  for (const [, name = '', digits = ''] of suffixes.matchAll(/_([a-z]+)(\d*)/g))
    parts.push(suffix(name, digits));
  if (hash !== '') parts.push({ rank: ranks.hash, text: hash, digits: '' });
  if (revision !== undefined) parts.push({ rank: ranks.revision, text: '', digits: revision });
  const rest = version.slice(whole.length);
  return [...parts, rest === '' ? end : invalid(rest)];
}

const end: Part = { rank: ranks.end, text: '', digits: '' };

function first(digits: string): Part {
  return { rank: ranks.number, text: '', digits };
}

/** Numbers after the first are like decimals once they begin with a zero: the more zeros, the earlier. */
function number(digits: string): Part {
  const zeros = /^0*/.exec(digits)?.[0].length ?? 0;
  return { rank: ranks.number, text: '~'.repeat(Math.max(0, 64 - zeros)), digits: digits.slice(zeros) };
}

function suffix(name: string, digits: string): Part {
  const isBefore = before.includes(name);
  const at = (isBefore ? before : after).indexOf(name);
  return { rank: isBefore ? ranks.before : ranks.after, text: String(at), digits };
}

/** What follows a hyphen and is no revision says nothing. */
function invalid(rest: string): Part {
  return { rank: ranks.invalid, text: rest.startsWith('-') ? '' : rest, digits: '' };
}

function compareTwo(a: Part, b: Part): number {
  return a.rank - b.rank || compareCodes(a.text, b.text) || compareDigits(a.digits, b.digits);
}
