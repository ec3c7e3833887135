import { type KindMask, maskOf, type TaintKind, taintKinds } from './taint-kind.ts';

/** Characters without which data cannot hurt: a text that has none of them is safe for the kind. */
const dangerous: Readonly<Partial<Record<TaintKind, string>>> = {
  sql: '\'"`;\\ -()=#/*',
  command: ' ;|&$`<>\n(){}\'"*?~\\',
  code: '()\'"[]{};=+.`',
  ldap: '()*\\\0|&',
  xpath: '\'"[]()/',
  template: '{}$<%#',
  log: '\r\n',
  header: '\r\n',
  mail: '\r\n',
  regex: '()[]{}*+?',
  path: '/\\.',
  archive: '/\\.',
  url: ':/@?#\\',
  redirect: ':/\\',
  html: '<',
  attribute: '"\'<',
  script: '\'"<>();:&',
  style: '\'"<>();:{}',
  nosql: '$\'"{}',
  prototype: '_',
  format: '%{}',
  xml: '<&!',
  deserialise: '{}[]<>\n:"',
  graphql: '{}"()',
};

/**
 * Kinds for which a text is safe once a regular expression accepted all of it, or once everything that it matches was
 * replaced. Only patterns of one class of characters, groups, alternatives of words and counts are understood; for any
 * other the answer is none.
 */
export function clearedByPattern(
  source: string,
  how: { readonly whole?: boolean; readonly multiline?: boolean; readonly removes?: string },
): KindMask {
  const letters = clearedOf(source, how);
  if (how.removes !== undefined) return letters | (removesSlashes(source, how.removes) ? ofPath : 0);
  return (isOwnPath(source) ? maskOf(['redirect']) : 0) | (staysBelow(source, how) ? ofPath : 0) | letters;
}

/** Without slashes of both kinds it is the name of something in the folder, or the folder above, which is no file. */
function removesSlashes(source: string, by: string): boolean {
  const isSafe = safeWhenRemoved(source, by);
  return isSafe?.('/') === true && isSafe('\\');
}

const ofPath = maskOf(['path', 'archive']);

/** `^[a-z]+\.json$`, `^(@[a-z]+\/)?[a-z]+$`: no root at the beginning, and no way up without both a dot and a slash. */
function staysBelow(
  source: string,
  how: { readonly whole?: boolean; readonly multiline?: boolean },
): boolean {
  if (!inside.test(source)) return false;
  const isSafe = safeWhenAccepted(source, how);
  return isSafe?.('\\') === true && (isSafe('/') || isSafe('.'));
}

const first = '(?:[\\w@]|\\\\[wd]|\\[(?!\\^)[^\\]/.!-,:-@\\\\]*(?:\\\\[wd-][^\\]/.!-,:-@\\\\]*)*\\])';
/** Begins with a letter that is neither a slash nor a dot, perhaps in groups that may be left out. */
const inside = new RegExp(`^\\^?(?:\\((?:\\?:)?${first}[^()|]*\\)[?*+]?)*${first}(?![?*{])`);

/** `^\/[a-z]*$`: one slash at the beginning and none behind it is a path of ours. */
function isOwnPath(source: string): boolean {
  if (/^\^\\?\/(?:\(\?!(?:\\?\/|\[[^\]]*\/[^\]]*\])\)|\[\^(?:[^\]]*\/)[^\]]*\])/.test(source)) return true;
  const rest = /^\^\\?\/(?![/\\])(.*)\$$/s.exec(source)?.[1];
  const allowed = rest === undefined || rest === '' ? undefined : lettersOf(rest);
  return allowed !== undefined && !allowed('/') && !allowed('\\');
}

function clearedOf(
  source: string,
  how: { readonly whole?: boolean; readonly multiline?: boolean; readonly removes?: string },
): KindMask {
  const isSafe =
    how.removes === undefined ? safeWhenAccepted(source, how) : safeWhenRemoved(source, how.removes);
  return isSafe === undefined ? 0 : clearedByLetters(isSafe);
}

/** Kinds all of whose dangerous letters are known not to be in a text. */
export function clearedByLetters(isSafe: (letter: string) => boolean): KindMask {
  let mask = 0;
  taintKinds.forEach((kind, i) => {
    const bad = dangerous[kind];
    if (bad !== undefined && [...bad].every((letter) => isSafe(letter))) mask |= 1 << i;
  });
  return mask;
}

type Letters = (letter: string) => boolean;

/** `^[\w-]+$`: no letter outside of the classes can be in the text. */
function safeWhenAccepted(
  source: string,
  { whole = false, multiline = false }: { whole?: boolean; multiline?: boolean },
): Letters | undefined {
  if (multiline && !whole) return undefined;
  let body = source;
  const starts = /^(?:\^|\\A)/.test(body);
  const ends = /(?<!\\)(?:\$|\\[zZ])$/.test(body);
  if (!whole && !(starts && ends)) return undefined;
  body = body.replace(/^(?:\^|\\A)/, '').replace(/(?<!\\)(?:\$|\\[zZ])$/, '');
  // An alternative at the top would stand outside of the anchors.
  const allowed = lettersOf(body);
  return allowed === undefined ? undefined : (letter) => !allowed(letter);
}

/** `[^\w]`: what is left has only letters that the pattern does not match. */
function safeWhenRemoved(source: string, by: string): Letters | undefined {
  const body = /^\((?:\?:)?(.*)\)$/s.exec(source)?.[1] ?? source;
  const parts = body.match(/(?:\[(?:\\.|[^\]\\])+\]|\\.|[^\\])[+*]?(?:\||$)/gsu);
  if (parts === null || parts.join('') !== body) return undefined;
  const classes = parts.map((part) =>
    lettersRemoved(part.replace(/(?<!^)\|$/, '').replace(/(?<!^)[+*]$/, '')),
  );
  return (letter) => classes.some((removes) => removes?.(letter)) && !by.includes(letter);
}

/** Letters of one class or the letter itself. */
function lettersRemoved(part: string): Letters | undefined {
  if (part.startsWith('[') || /^\\[a-zA-Z]$/.test(part)) return classOf(part);
  if (/^[.^$()?*+{]$/.test(part)) return undefined;
  const letter = part.startsWith('\\') ? part.slice(1) : part;
  return (each) => each === letter;
}

/** Every letter that a text of the pattern can have; undefined for what is not understood. */
function lettersOf(body: string): Letters | undefined {
  const parts: Letters[] = [];
  const token = /\[(?:\\.|[^\]\\])+\]|\\.|\{\d*,?\d*\}|\(\?:|[()|+*?.]|./gsu;
  let depth = 0;
  for (const [text] of body.matchAll(token)) {
    if (text === '(' || text === '(?:') depth++;
    else if (text === ')') depth--;
    else if (text === '|') {
      if (depth === 0) return undefined;
    } else if (/^\{\d*,?\d*\}$|^[+*?]$/.test(text)) continue;
    else if (text === '.') return undefined;
    else {
      const letters = text.length > 1 ? classOf(text) : (letter: string) => letter === text;
      if (letters === undefined) return undefined;
      parts.push(letters);
    }
  }
  return depth === 0 && parts.length > 0 ? (letter) => parts.some((part) => part(letter)) : undefined;
}

/** `[a-z0-9_-]`, `\w`, `\.`. */
function classOf(text: string): Letters | undefined {
  if (text.startsWith('\\') && /[pPbBkux1-9]/.test(text[1] ?? '')) return undefined;
  try {
    const compiled = new RegExp(`^${text}$`, 's');
    return (letter) => compiled.test(letter);
  } catch {
    return undefined;
  }
}
