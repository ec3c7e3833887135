/** How a name differs from the one that it looks like. */
export type Likeness =
  | 'two letters are swapped'
  | 'a letter is doubled'
  | 'a letter is missing'
  | 'a letter is added'
  | 'a letter is another'
  | 'letters look alike'
  | 'its parts are joined or cut otherwise'
  | 'its parts stand in another order'
  | 'only a word such as `js` or `python` is added'
  | 'the scope is written otherwise';

/** A name that is like that of a package which many more use. */
export interface Lookalike {
  readonly name: string;
  readonly likeness: Likeness;
  /** How many names are used more than it. */
  readonly rank: number;
}

type Like = Omit<Lookalike, 'rank'>;

/** Finds what a name looks like; made once for a list of names. */
export type FindLookalike = (name: string) => Lookalike | undefined;

/** Shorter names are like too many others. */
const shortest = 5;

/**
 * @param targets names that are worth being mistaken for, the most used first
 * @param known names that are packages of their own
 */
export function openLookalikes(
  ecosystem: string,
  targets: readonly string[],
  known: ReadonlySet<string>,
): FindLookalike {
  const plain = targets.filter((name) => !name.startsWith('@'));
  const ownerOf = owners[ecosystem];
  // crates.io takes `-` and `_` for one letter.
  const normal = (name: string) => (ecosystem === 'crates.io' ? name.replaceAll('_', '-') : name);
  const ranks = new Map(targets.map((name, rank) => [name, rank]));
  const index: Index = {
    names: new Set(targets.map(normal)),
    holes: holesOf(plain),
    forms: byKey(plain, joinedOf),
    orders: byKey(plain, orderOf),
    scopes: new Set(targets.flatMap((name) => scopeOf(name) ?? [])),
    full: new Set(targets.slice(0, famous)),
    takesWords: ecosystem === 'npm' || ecosystem === 'PyPI',
  };
  return (name) => {
    if (index.names.has(normal(name)) || known.has(name) || name.length > longest) return undefined;
    const found = name.startsWith('@') ? likeScope(name, index, known) : likePlain(name, index);
    const isOfOwner = found !== undefined && ownerOf !== undefined && ownerOf(name) === ownerOf(found.name);
    return found === undefined || isOfOwner
      ? undefined
      : { ...found, rank: ranks.get(found.name) ?? targets.length };
  };
}

/** Longer names are not typed by hand; and every letter of a name costs a look. */
const longest = 72;

/** Where names begin with their owner, nobody else can publish beside a package: only an owner that looks alike is one. */
const owners: Readonly<Record<string, (name: string) => string>> = {
  Go: (name) => name.split('/').slice(0, 2).join('/'),
  Maven: (name) => name.split(':')[0] ?? '',
  Packagist: (name) => name.split('/')[0] ?? '',
};

interface Index {
  readonly names: ReadonlySet<string>;
  /** Names by what is left of them when one letter is taken out, and by themselves. */
  readonly holes: ReadonlyMap<string, readonly string[]>;
  readonly forms: ReadonlyMap<string, string>;
  readonly orders: ReadonlyMap<string, string>;
  readonly scopes: ReadonlySet<string>;
  readonly full: ReadonlySet<string>;
  /** Whether words such as `js` and `python` stand in names for nothing. */
  readonly takesWords: boolean;
}

/** So many names everybody knows. */
const famous = 500;

function likePlain(name: string, index: Index): Like | undefined {
  const seen = lookedAt(name);
  if (seen !== name && index.names.has(seen)) return { name: seen, likeness: 'letters look alike' };
  const form = index.forms.get(joinedOf(name));
  if (form !== undefined && form.length >= shortest)
    return { name: form, likeness: 'its parts are joined or cut otherwise' };
  const order = index.orders.get(orderOf(name));
  if (order !== undefined && /[-_.]/.test(name))
    return { name: order, likeness: 'its parts stand in another order' };
  return likeLetters(name, index) ?? likeWord(name, index);
}

/** The first target, by how much it is used, that one slip of the hand leads away from. */
function likeLetters(name: string, { holes, full }: Index): Like | undefined {
  if (name.length < shortest - 1) return undefined;
  const found = new Set([name, ...holesIn(name)].flatMap((each) => holes.get(each) ?? []));
  for (const target of found) {
    const likeness = slipOf(name, target, full.has(target));
    if (likeness !== undefined) return { name: target, likeness };
  }
  return undefined;
}

/**
 * What one slip makes of `target` to get `name`; undefined for more than one, and for those that are as often meant.
 *
 * @param isFamous whether nearly everybody uses the target: then any slip is one
 */
export function slipOf(name: string, target: string, isFamous = false): Likeness | undefined {
  if (target.length < shortest || name === target) return undefined;
  let start = 0;
  while (start < name.length && name[start] === target[start]) start++;
  let [end, last] = [name.length, target.length];
  while (end > start && last > start && name[end - 1] === target[last - 1]) [end, last] = [end - 1, last - 1];
  const [mine, theirs] = [name.slice(start, end), target.slice(start, last)];
  if (mine.length > 2 || theirs.length > 2 || /[^a-z\d]/i.test(mine + theirs)) return undefined;
  if (mine.length === 2 || theirs.length === 2)
    return mine[0] === theirs[1] && mine[1] === theirs[0] ? 'two letters are swapped' : undefined;
  const isEasy = isFamous || (target.length > shortest && start > 0);
  if (theirs === '')
    return isDoubled(name, start)
      ? 'a letter is doubled'
      : isEasy && /\D/.test(mine)
        ? 'a letter is added'
        : undefined;
  if (mine === '') return isEasy && /\D/.test(theirs) ? 'a letter is missing' : undefined;
  if (/\d/.test(theirs) || /^\d$/.test(mine)) return otherDigit(mine, theirs, isFamous);
  const isOther =
    (isFamous && target.length > shortest) || (target.length > shortest && areNear(mine, theirs));
  return isOther ? 'a letter is another' : undefined;
}

/** Digits tell versions and sizes apart (`base32`); those that are read as letters do not. */
function otherDigit(mine: string, theirs: string, isFamous: boolean): Likeness | undefined {
  if (/^(?:0o|o0|1l|l1|1i|i1|5s|s5)$/.test(mine + theirs)) return 'letters look alike';
  return isFamous && /\D/.test(theirs) ? 'a letter is another' : undefined;
}

function isDoubled(name: string, at: number): boolean {
  return name[at] === name[at - 1] || name[at] === name[at + 1];
}

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Neighbours on a keyboard, vowels, and letters that sound or look alike. */
function areNear(a: string, b: string): boolean {
  const pair = [a, b].sort().join('');
  if (/^[aeiouy]{2}$/.test(pair) || /^(?:ck|cs|sz|fv|il|mn|uv|vw|kq|gj|ln)$/.test(pair)) return true;
  return rows.some((row, i) => {
    const [x, y] = [row.indexOf(a), row.indexOf(b)];
    if (x >= 0 && y >= 0) return Math.abs(x - y) === 1;
    const below = rows[i + 1] ?? '';
    return x >= 0 && below.includes(b) && [0, 1].includes(x - below.indexOf(b));
  });
}

const words =
  /^(?:node|js|npm|python|python3|py|lib)[-_.]|[-_.](?:node|js|npm|python|python3|py|lib|dev|cli2|official|latest|stable)$/;

/** `python-requests`, `lodash-js`: a package of a name that everybody knows, with a word that says nothing. */
function likeWord(name: string, { full, takesWords }: Index): Like | undefined {
  if (!takesWords) return undefined;
  const bare = name.replace(words, '');
  if (bare === name || bare.length < shortest || !full.has(bare)) return undefined;
  return { name: bare, likeness: 'only a word such as `js` or `python` is added' };
}

/** A scope belongs to somebody: what matters is one that looks like another, with a package of that one. */
function likeScope(name: string, { names, scopes }: Index, known: ReadonlySet<string>): Like | undefined {
  const scope = scopeOf(name) ?? '';
  if (scopes.has(scope) || known.has(scope)) return undefined;
  const rest = name.slice(scope.length);
  for (const other of scopes) {
    if (Math.abs(other.length - scope.length) > 1 || !names.has(`${other}${rest}`)) continue;
    const isLike = joinedOf(other) === joinedOf(scope) || slipOf(scope, other) !== undefined;
    if (isLike) return { name: `${other}${rest}`, likeness: 'the scope is written otherwise' };
  }
  const [, words = '', end = ''] = /^@([\w.]+)-([\w.-]+)\//.exec(name) ?? [];
  const meant = `@${words}/${end}`;
  return names.has(meant) ? { name: meant, likeness: 'the scope is written otherwise' } : undefined;
}

function scopeOf(name: string): string | undefined {
  return name.startsWith('@') ? name.slice(0, name.indexOf('/')) : undefined;
}

/** Letters without what separates them. */
function joinedOf(name: string): string {
  return name.toLowerCase().replace(/[-_.]/g, '');
}

function orderOf(name: string): string {
  const parts = name.toLowerCase().split(/[-_.]/);
  return parts.length < 2 ? `=${name}` : parts.sort().join('-');
}

/** As an eye reads it: letters of other alphabets and pairs that run together. */
function lookedAt(name: string): string {
  const plain = name.normalize('NFKD').replace(/[\u0300-\u036F]/g, '');
  const latin = [...plain].map((letter) => alike.get(letter) ?? letter).join('');
  return latin.replace(/rn/g, 'm').replace(/vv/g, 'w');
}

const alike: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    у: 'y',
    х: 'x',
    і: 'i',
    ѕ: 's',
    ԁ: 'd',
    ո: 'n',
    ν: 'v',
    ο: 'o',
    ı: 'i',
  }),
);

function byKey(names: readonly string[], key: (name: string) => string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of names) {
    const own = key(name);
    if (!found.has(own)) found.set(own, name);
  }
  return found;
}

function holesOf(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const name of names) {
    if (name.length < shortest) continue;
    for (const each of [name, ...holesIn(name)]) {
      const same = found.get(each);
      if (same === undefined) found.set(each, [name]);
      else same.push(name);
    }
  }
  return found;
}

function holesIn(name: string): readonly string[] {
  return Array.from({ length: name.length }, (_, i) => name.slice(0, i) + name.slice(i + 1));
}
