/**
 * Where lines of a text are in another that came of it by edits: those in front of all edits stay, those behind move along,
 * and those between are not known.
 *
 * @returns the line afterwards, from 1, or undefined
 */
export function lineMover(before: string, after: string): (line: number) => number | undefined {
  if (before === after) return (line) => line;
  const [old, now] = [before.split('\n'), after.split('\n')];
  const most = Math.min(old.length, now.length);
  let start = 0;
  while (start < most && old[start] === now[start]) start++;
  let end = 0;
  while (end < most - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end++;
  return (line) => {
    if (line <= start) return line;
    return line > old.length - end ? line + now.length - old.length : undefined;
  };
}
