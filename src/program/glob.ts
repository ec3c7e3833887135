/** A path pattern, ready to be asked. */
export type PathMatcher = (path: string) => boolean;

/**
 * Makes a matcher of a pattern as `.gitignore` reads it: `*`, `?`, `[a-z]` and `\` within a part of a path, `**` over
 * parts; without a `/` at any depth; a folder means all that is in it. Patterns come from the scanned tree, so time is
 * bounded by length of pattern times length of path, where a regular expression could be driven to run for ever.
 */
export function pathMatcher(pattern: string): PathMatcher {
  const inFolder = pattern.endsWith('/');
  const written = (inFolder ? pattern.slice(0, -1) : pattern).replace(/^\.\//, '');
  const parts = written.replace(/^\//, '').split('/');
  const tokens = (written.includes('/') ? parts : ['**', ...parts]).map(tokensOf);
  return (path) => {
    const names = path.split('/');
    return matchParts(tokens, inFolder ? names.slice(0, -1) : names);
  };
}

/** True for a pattern of stars, question marks, dots and slashes only: it names no part of any path. */
export function matchesEverything(pattern: string): boolean {
  return /^[*?./]*$/.test(pattern) && pattern.includes('*');
}

/** What is wrong with a pattern, or undefined. */
export function problemOfPattern(pattern: string): string | undefined {
  if (pattern.trim() === '') return 'the pattern is empty';
  if (pattern.length > 500) return 'the pattern is longer than 500 characters';
  if (pattern.startsWith('!')) return 'a pattern cannot be negated here';
  if (/^[a-z]:|^~/i.test(pattern)) return 'write the path from the root of the tree';
  if (pattern.split('/').includes('..')) return 'the pattern leaves the tree';
  return undefined;
}

type Token = 'any' | 'one' | ((character: string) => boolean);
type Part = 'parts' | readonly Token[];

function tokensOf(part: string): Part {
  if (part === '**') return 'parts';
  const found = part.matchAll(/\*+|\?|\[([!^]?)(\]?[^\]]*)\]|\\?(.)/gsu);
  return [...found].map(([text, not, members, literal]): Token => {
    if (text.startsWith('*')) return 'any';
    if (text === '?') return 'one';
    if (members !== undefined) return (character) => inClass(members, character) !== (not !== '');
    return (character) => character === literal;
  });
}

function inClass(members: string, character: string): boolean {
  for (const [, from = '', to = from] of members.matchAll(/(.)(?:-(.))?/gsu)) {
    if (character >= from && character <= to) return true;
  }
  return false;
}

/** Only the last `**` is ever tried again, which is enough and bounds the time. What lies below a match matches too. */
function matchParts(pattern: readonly Part[], names: readonly string[]): boolean {
  let [p, s, star, mark] = [0, 0, -1, 0];
  while (s < names.length) {
    const part = pattern[p];
    if (part === undefined) return true;
    if (part === 'parts') [star, mark, p] = [p, s, p + 1];
    else if (matchName(part, [...(names[s] ?? '')])) [p, s] = [p + 1, s + 1];
    else if (star >= 0) [p, s, mark] = [star + 1, mark + 1, mark + 1];
    else return false;
  }
  return p === pattern.length;
}

function matchName(pattern: readonly Token[], name: readonly string[]): boolean {
  let [p, s, star, mark] = [0, 0, -1, 0];
  while (s < name.length) {
    const token = pattern[p];
    if (token === 'any') [star, mark, p] = [p, s, p + 1];
    else if (token === 'one' || token?.(name[s] ?? '')) [p, s] = [p + 1, s + 1];
    else if (star >= 0) [p, s, mark] = [star + 1, mark + 1, mark + 1];
    else return false;
  }
  while (pattern[p] === 'any') p += 1;
  return p === pattern.length;
}
