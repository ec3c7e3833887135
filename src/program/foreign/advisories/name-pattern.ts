/**
 * A regular expression of another tool as a text with `*`, where it is no more than text, `.*`, `^` and `$`: so much needs
 * no engine. Undefined for anything else.
 *
 * @param isWhole whether the tool asks for the whole name; otherwise it may stand anywhere in it, unless anchored
 */
export function wholePattern(regex: string, isWhole = false): string | undefined {
  const start = regex.startsWith('^');
  const end = regex.endsWith('$') && !regex.endsWith('\\$');
  const inner = regex
    .slice(start ? 1 : 0, end ? -1 : undefined)
    .replaceAll('(.*)', '.*')
    .replaceAll('.*', '\0')
    .replaceAll('.+', '\0');
  const literal = inner.replace(/\\([^\w\s])/g, '$1');
  // An unescaped dot stands for any sign, and in names it is meant as itself.
  if (/[\\^$+?()[\]{}|*]/.test(inner.replace(/\\[^\w\s]/g, ''))) return undefined;
  const body = literal.replaceAll('\0', '*');
  return `${start || isWhole ? '' : '*'}${body}${end || isWhole ? '' : '*'}`.replace(/\*{2,}/g, '*');
}
