/**
 * Git's wildmatch, as `.gitignore` and `.gitattributes` use it, over byte strings (`byteString` in name.ts). Patterns come
 * from the scanned tree, so a match takes at most pattern length × text length steps: states advance together, there is
 * no backtracking and no regular expression to blow up.
 */
export type Glob = (text: string) => boolean;

type Token =
  | { readonly kind: 'literal'; readonly char: string }
  | { readonly kind: 'one' }
  | { readonly kind: 'class'; readonly has: (code: number) => boolean }
  | { readonly kind: 'star' }
  | { readonly kind: 'all' }
  /** Two stars and a slash: nothing at all, or whole folders by way of `inside`. */
  | { readonly kind: 'folders' }
  | { readonly kind: 'inside' };

const wildcards = /[*?[\\]/;

/** Compiles a pattern in which `*`, `?` and classes stop at `/` and `**` does not. An invalid pattern matches nothing. */
export function compileGlob(pattern: string): Glob {
  if (!wildcards.test(pattern)) return (text) => text === pattern;
  const rest = pattern.slice(1);
  if (pattern.startsWith('*') && !wildcards.test(rest) && !rest.includes('/')) {
    return (text) => text.endsWith(rest) && text.lastIndexOf('/', text.length - rest.length - 1) < 0;
  }
  const tokens = tokenize(pattern);
  if (tokens === undefined) return () => false;
  const prefix = literalPrefix(tokens);
  const suffix = literalSuffix(tokens);
  return (text) => text.startsWith(prefix) && text.endsWith(suffix) && simulate(tokens, text);
}

function literalPrefix(tokens: readonly Token[]): string {
  let prefix = '';
  for (const token of tokens) {
    if (token.kind !== 'literal') break;
    prefix += token.char;
  }
  return prefix;
}

/** What every match ends with: cheap to ask, and `[Bb]in` fits few names. */
function literalSuffix(tokens: readonly Token[]): string {
  let suffix = '';
  for (const token of tokens.toReversed()) {
    if (token.kind !== 'literal') break;
    suffix = token.char + suffix;
  }
  return suffix;
}

function simulate(tokens: readonly Token[], text: string): boolean {
  let states = new Uint8Array(tokens.length + 1);
  let next = new Uint8Array(tokens.length + 1);
  reach(tokens, states, 0);
  for (let at = 0; at < text.length; at++) {
    next.fill(0);
    if (!advance(tokens, states, next, text[at] ?? '')) return false;
    [states, next] = [next, states];
  }
  return states[tokens.length] === 1;
}

/** Moves every live state over one character; false when none is left. */
function advance(tokens: readonly Token[], from: Uint8Array, to: Uint8Array, char: string): boolean {
  let alive = false;
  for (let state = 0; state < tokens.length; state++) {
    const token = tokens[state];
    if (from[state] !== 1 || token === undefined) continue;
    const stays = token.kind === 'all' || token.kind === 'inside' || (token.kind === 'star' && char !== '/');
    if (stays) reach(tokens, to, state);
    if (passes(token, char)) reach(tokens, to, state + 1);
    alive ||= stays || passes(token, char);
  }
  return alive;
}

function passes(token: Token, char: string): boolean {
  if (token.kind === 'literal') return token.char === char;
  if (token.kind === 'inside') return char === '/';
  if (token.kind === 'one') return char !== '/';
  return token.kind === 'class' && char !== '/' && token.has(char.charCodeAt(0));
}

/** Marks a state and those that need no further character. */
function reach(tokens: readonly Token[], states: Uint8Array, state: number): void {
  for (let at = state; states[at] !== 1; at++) {
    states[at] = 1;
    const kind = tokens[at]?.kind;
    if (kind === 'folders') reach(tokens, states, at + 2);
    else if (kind !== 'star' && kind !== 'all') return;
  }
}

function tokenize(pattern: string): Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < pattern.length; ) {
    const char = pattern[at] ?? '';
    if (char === '*') at = pushStars(tokens, pattern, at);
    else if (char === '?') {
      tokens.push({ kind: 'one' });
      at++;
    } else if (char === '[') {
      const found = parseClass(pattern, at);
      if (found === undefined) return undefined;
      tokens.push({ kind: 'class', has: found.has });
      at = found.end;
    } else {
      const literal = char === '\\' ? pattern[at + 1] : char;
      if (literal === undefined) return undefined;
      tokens.push({ kind: 'literal', char: literal });
      at += char === '\\' ? 2 : 1;
    }
  }
  return tokens;
}

// Two stars cross folders only as a whole part of the path; elsewhere they are one. Git compares the part before the first
// wildcard by itself, so that stars which follow it at once count as the start of a path: `d**/x` crosses folders too.
function pushStars(tokens: Token[], pattern: string, start: number): number {
  let end = start;
  while (pattern[end] === '*') end++;
  const wholePart =
    end - start > 1 &&
    (start === pattern.search(wildcards) || pattern[start - 1] === '/') &&
    (end === pattern.length || pattern[end] === '/' || pattern.startsWith('\\/', end));
  if (!wholePart) tokens.push({ kind: 'star' });
  else if (pattern[end] === '/') {
    tokens.push({ kind: 'folders' }, { kind: 'inside' });
    return end + 1;
  } else tokens.push({ kind: 'all' });
  return end;
}

interface Class {
  readonly has: (code: number) => boolean;
  readonly end: number;
}

function parseClass(pattern: string, start: number): Class | undefined {
  const members = new Uint8Array(256);
  const negated = pattern[start + 1] === '!' || pattern[start + 1] === '^';
  const first = start + (negated ? 2 : 1);
  let previous = -1;
  for (let at = first; at < pattern.length; ) {
    if (pattern[at] === ']' && at > first) {
      return { has: (code) => (members[code] === 1) !== negated, end: at + 1 };
    }
    const named = /^\[:([a-z]*):\]/.exec(pattern.slice(at, at + 12));
    if (named?.[1] !== undefined) {
      const test = namedClasses[named[1]];
      if (test === undefined) return undefined;
      for (let code = 0; code < 128; code++) if (test.test(String.fromCharCode(code))) members[code] = 1;
      previous = -1;
      at += named[0].length;
      continue;
    }
    const isRange =
      pattern[at] === '-' && previous >= 0 && at + 1 < pattern.length && pattern[at + 1] !== ']';
    if (isRange) at++;
    if (pattern[at] === '\\') at++;
    const code = pattern.charCodeAt(at);
    if (Number.isNaN(code)) return undefined;
    for (let member = isRange ? previous : code; member <= code; member++) members[member] = 1;
    previous = isRange ? -1 : code;
    at++;
  }
  return undefined;
}

const namedClasses: Readonly<Record<string, RegExp>> = {
  alnum: /[A-Za-z0-9]/,
  alpha: /[A-Za-z]/,
  blank: /[ \t]/,
  // biome-ignore lint/suspicious/noControlCharactersInRegex: [:cntrl:] means them
  cntrl: /[\0-\x1f\x7f]/,
  digit: /[0-9]/,
  graph: /[!-~]/,
  lower: /[a-z]/,
  print: /[ -~]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /[\t-\r ]/,
  upper: /[A-Z]/,
  xdigit: /[0-9A-Fa-f]/,
};
