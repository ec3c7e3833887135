/**
 * A text with another one in place of what differs in a second making of it, line by line; undefined when they do not have
 * the same lines.
 */
export function varying(first: string, second: string, unknown: string): string | undefined {
  if (first === second) return first;
  const one = first.split('\n');
  const other = second.split('\n');
  if (one.length !== other.length) return undefined;
  return one.map((line, i) => common(line, other[i] ?? '', unknown)).join('\n');
}

/** A line with one unknown stretch from the first letter that differs to the last; words are not cut in two. */
function common(line: string, other: string, unknown: string): string {
  if (line === other) return line;
  const least = Math.min(line.length, other.length);
  let start = 0;
  while (start < least && line[start] === other[start]) start++;
  let end = 0;
  while (end < least - start && line.at(-1 - end) === other.at(-1 - end)) end++;
  while (start > 0 && isOfWord(line[start - 1])) start--;
  while (end > 0 && isOfWord(line.at(-end))) end--;
  return `${line.slice(0, start)}${unknown}${line.slice(line.length - end)}`;
}

function isOfWord(letter: string | undefined): boolean {
  return letter !== undefined && /[\w+/=.$-]/.test(letter);
}
