/**
 * Lines of a file's new text that a unified diff shows: the only ones that hosts accept comments on.
 *
 * @param patch hunks without the header of the file, as GitHub's "List pull requests files" gives them
 */
export function linesOfPatch(patch: string): ReadonlySet<number> {
  const lines = new Set<number>();
  let line = 0;
  for (const text of patch.split('\n')) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text)?.[1];
    if (start !== undefined) line = Number(start);
    else if (text.startsWith('+') || text.startsWith(' ')) lines.add(line++);
  }
  return lines;
}
