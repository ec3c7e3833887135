/** At most three line ends and a hundred characters a line: a table, an argument list, a block of settings. */
const between = '(?:[^\\n]{0,100}\\n){0,3}[^\\n]{0,100}?';

/**
 * Source of a value that counts only beside its other half: `id` stands before it or behind it, on the same line or up to
 * three lines away. Both must say themselves where they begin and end; the value is looked at first, which is cheap.
 */
export function near(id: string, value: string): string {
  return `(?:(?=${value})(?<=${id}${between})${value}|${value}(?=${between}${id}))`;
}
