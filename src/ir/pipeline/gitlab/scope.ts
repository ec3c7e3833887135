import type { GitlabFile, GitlabProject } from './project.ts';

/** Which files know each other's jobs. */
export interface GitlabScope {
  /** A file and what it includes, the weakest first: what stands in a later one holds. */
  readonly below: (file: GitlabFile) => readonly GitlabFile[];
  /** What the files that include it have, in the same order. */
  readonly around: (file: GitlabFile) => readonly GitlabFile[];
}

/** Follows the includes of a project, once for each file. */
export function scopeOf({ files }: Pick<GitlabProject, 'files'>): GitlabScope {
  const below = new Map<string, readonly GitlabFile[]>();
  const belowOf = (file: GitlabFile) => {
    const known = below.get(file.reading.path);
    if (known !== undefined) return known;
    const found = [...descend(file, files)];
    below.set(file.reading.path, found);
    return found;
  };
  const included = new Set([...files.values()].flatMap(({ follows }) => follows));
  const tops = [...files.values()].filter(({ reading }) => !included.has(reading.path));
  const around = new Map<string, readonly GitlabFile[]>();
  for (const top of tops)
    for (const { reading } of belowOf(top)) {
      const known = around.get(reading.path);
      if (known === undefined) around.set(reading.path, belowOf(top));
    }
  return { below: belowOf, around: (file) => around.get(file.reading.path) ?? belowOf(file) };
}

/** What is included comes before what includes it; a circle ends where it began. */
function descend(
  file: GitlabFile,
  files: ReadonlyMap<string, GitlabFile>,
  seen = new Set<string>(),
): readonly GitlabFile[] {
  if (seen.has(file.reading.path)) return [];
  seen.add(file.reading.path);
  const inner = file.follows.flatMap((path) => {
    const next = files.get(path);
    return next === undefined ? [] : descend(next, files, seen);
  });
  return [...inner, file];
}
