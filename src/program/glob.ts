import { compileGlob } from '#model/glob';

/** A path pattern, ready to be asked. */
export type PathMatcher = (path: string) => boolean;

/**
 * Makes a matcher of a pattern as `.gitignore` reads it: `*`, `?`, `[a-z]` and `\\` within a part of a path, `**` over
 * parts; without a `/` at any depth; a folder means all that is in it. Patterns come from the scanned tree; time is
 * bounded by length of pattern times length of path.
 */
export function pathMatcher(pattern: string): PathMatcher {
  const onlyBelow = pattern.endsWith('/');
  const written = (onlyBelow ? pattern.slice(0, -1) : pattern).replace(/^\.\//, '');
  const anchored = written.includes('/') ? written.replace(/^\//, '') : `**/${written}`;
  const itself = compileGlob(anchored);
  const below = compileGlob(`${anchored}/**`);
  return (path) => (!onlyBelow && itself(path)) || below(path);
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
