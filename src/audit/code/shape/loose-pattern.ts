/** What is too loose in a check, and why that matters. */
export interface Loose {
  readonly about: string;
  readonly because: string;
}

const endings =
  'com|net|org|edu|gov|mil|io|dev|app|cloud|info|biz|internal|co|uk|de|fr|eu|us|ai|me|tv|xyz|shop|store|site|tech|example';
const label = '(?:[\\w-]+|\\((?:\\?:)?[\\w|.-]+\\))';

/** A dot for any letter before the domain: `^https://api.example.com` also matches `apiXexample.com`. */
const anyLetter = new RegExp(`(?<=[\\w)\\]*+?}])\\.(?:\\)\\??)?${label}\\\\?\\.(?:${endings})(?![\\w-])`);

/** A pattern of a host in which a dot that should be one matches any letter. */
export function looseHost(source: string): Loose | undefined {
  const found = /\^|\/\/|\$$/.test(source) ? anyLetter.exec(source) : null;
  if (found === null) return undefined;
  return {
    about: 'regular expression',
    because: `the dot before \`${found[0].slice(1)}\` matches any letter, so that a host somebody else can register passes, too`,
  };
}

const scheme = '(?:https?\\??|http\\(s\\)\\?|ftps?|wss?):(?:\\\\?\\/){2}';
const host = `(?:[\\w-]+\\\\?\\.)+(?:${endings})(?![\\w-])(?::\\d+)?`;
const address = new RegExp(`^(\\^?)(\\(?)(${scheme})?(${host})(.*)$`, 's');

/** A pattern of an address that matches in the middle of another, or the beginning of a longer host. */
export function unanchored(source: string): Loose | undefined {
  for (const part of alternatives(source)) {
    const found = address.exec(part.replace(/^\((\^.*)\)$/s, '$1').replace(/^\(((?!\?).*)\)$/s, '$1'));
    if (found === null) continue;
    const [, start, , , , rest = ''] = found;
    if (start === '^' && /^\)?(?:\$|\\?\/|\(|\[|\\b|\?|#)/.test(rest)) continue;
    if (isOneGroup(part)) continue;
    const isEnd = start === '^';
    return {
      about: 'regular expression',
      because: isEnd
        ? 'nothing ends the host, so that a longer one that begins like it matches, too'
        : 'nothing says where it begins, so that an address that holds it anywhere matches, too',
    };
  }
  return undefined;
}

/** `^(a|b)$`: both anchors belong to all alternatives. */
function isOneGroup(part: string): boolean {
  const inside = /^\^\((.*)\)\$$/s.exec(part)?.[1]?.replace(/\\.|\[(?:\\.|[^\]\\])*\]/gs, '');
  if (inside === undefined) return false;
  let depth = 0;
  for (const letter of inside) {
    if (letter === '(') depth++;
    else if (letter === ')' && --depth < 0) return false;
  }
  return true;
}

/** `^a|b`: the anchor belongs to one alternative only. */
export function semiAnchored(source: string): Loose | undefined {
  const parts = alternatives(source);
  if (parts.length < 2 || !parts.every(hasLetters) || parts.some((part) => part.includes('\\b')))
    return undefined;
  const [first = '', ...others] = parts;
  const starts = isAnchored(first, '^') && first.startsWith('^') && !isAnchored(first, '$');
  if (
    starts &&
    !/^\^\((?:\?:)?[^()]*\|[^()]*\)$/.test(first) &&
    !others.some((part) => isAnchored(part, '^'))
  )
    return semi('^', 'first');
  const last = parts.at(-1) ?? '';
  const before = parts.slice(0, -1);
  const ends = last.endsWith('$') && !isAnchored(last, '^');
  return ends && !before.some((part) => isAnchored(part, '$') || isAnchored(part, '^'))
    ? semi('$', 'last')
    : undefined;
}

function semi(anchor: string, which: string): Loose {
  return {
    about: 'regular expression',
    because: `\`${anchor}\` belongs to the ${which} alternative only: the others match anywhere in a text`,
  };
}

function isAnchored(part: string, anchor: '^' | '$'): boolean {
  return part.replace(/\\.|\[(?:\\.|[^\]\\])*\]/gs, '').includes(anchor);
}

/** Letters that are meant as themselves. */
function hasLetters(part: string): boolean {
  return /[A-Za-z]/.test(part.replace(/\\.|\[(?:\\.|[^\]\\])*\]|\(\?[:=!]/gs, ''));
}

/** Alternatives that are in no group. */
function alternatives(source: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  let depth = 0;
  let inClass = false;
  for (let i = 0; i < source.length; i++) {
    const letter = source[i];
    if (letter === '\\') i++;
    else if (inClass) inClass = letter !== ']';
    else if (letter === '[') inClass = true;
    else if (letter === '(') depth++;
    else if (letter === ')') depth--;
    else if (letter === '|' && depth === 0) {
      parts.push(source.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, source.slice(from)];
}

const letter = '(\\\\u\\{[^}]*\\}|\\\\u[\\da-fA-F]{4}|\\\\x[\\da-fA-F]{2}|\\\\.|[^\\\\])';
const ranges = new RegExp(`${letter}-${letter}`, 'gs');

/** `[A-z]`, `[.-_]`: a range that holds letters which nobody meant. */
export function wideRange(source: string): Loose | undefined {
  for (const [, inside = ''] of source.matchAll(/(?<!\\)\[\^?((?:\\.|[^\]\\])*)\]/gs))
    for (const [range, first = '', last = ''] of inside.matchAll(ranges))
      if (isWide(first, last))
        return {
          about: 'regular expression',
          because: `the range \`${range}\` holds more than it looks like: letters, digits or punctuation between its ends`,
        };
  return undefined;
}

function isWide(first: string, last: string): boolean {
  if (/^[A-Z]$/.test(first)) return /^[a-z]$/.test(last);
  if (/^\d$/.test(first)) return /^[A-Za-z]$/.test(last);
  if (!/^[$%&'()*+,./:;<=>?@]$/.test(first) || !/^[^\w\\\s]$|^_$/.test(last)) return false;
  return [...'09AZaz'].some((letter) => letter > first && letter < last);
}

const whole = new RegExp(`^(https?://)?\\.?(?:[\\w-]+\\.)+(?:${endings})(:\\d+)?(/.*)?$`);

/** A part of an address that another host may hold as well: `url.includes('example.com')`. */
export function partOfAddress(method: string, text: string): Loose | undefined {
  const found = whole.exec(text);
  if (found === null) return undefined;
  const [, begins, , path] = found;
  if (method === 'startsWith' && (path !== undefined || begins === undefined)) return undefined;
  if (method === 'endsWith' && (text.startsWith('.') || begins !== undefined)) return undefined;
  if (begins === undefined && path !== undefined) return undefined;
  const where = method === 'startsWith' ? 'begin' : method === 'endsWith' ? 'end' : 'hold';
  return {
    about: method,
    because: `addresses of other hosts may ${where}${where === 'hold' ? '' : ' with'} \`${text}\`, too: only the host that \`URL\` reads tells whose an address is`,
  };
}

/** Looks for some schemes that run code, and not for all. */
export function forgottenScheme(words: string): Loose | undefined {
  const lower = words.toLowerCase();
  if (!/(?<!vb|[\w/-])javascript(?!\/|[\w-])/.test(lower)) return undefined;
  const forgotten = ['data', 'vbscript'].filter((each) => !new RegExp(`\\b${each}\\b`).test(lower));
  if (forgotten.length === 0) return undefined;
  return {
    about: 'scheme of an address',
    because: `\`javascript:\` is looked for, ${forgotten.map((each) => `\`${each}:\``).join(' and ')} ${forgotten.length > 1 ? 'are' : 'is'} not: allow the schemes that are meant instead`,
  };
}
