/** Paths in groups: those that one change edits belong together. */
export function groupsOf(
  paths: readonly string[],
  together: readonly (readonly string[])[],
): readonly Set<string>[] {
  let groups = paths.map((path) => new Set([path]));
  for (const some of together) {
    const touched = groups.filter((group) => some.some((path) => group.has(path)));
    if (touched.length < 2) continue;
    const joined = new Set(touched.flatMap((group) => [...group]));
    groups = [...groups.filter((group) => !touched.includes(group)), joined];
  }
  return groups;
}
