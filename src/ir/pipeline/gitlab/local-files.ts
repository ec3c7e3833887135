/** Most wildcards of a pattern that is followed. */
const mostWildcards = 4;

/**
 * The files of a tree that an include of GitLab means: from the root of the repository, which may be any folder above
 * the file that includes it; `*` and `**` stand for what they do in shells, and a variable for any name.
 *
 * @param from path of the file that includes it
 */
export function localFiles(written: string, from: string, all: readonly string[]): readonly string[] {
  const wanted = written.replace(/^\.?\//, '').replace(/\$(?:\{\w+\}|\w+|\[\[[^\]]*\]\])/g, '*');
  for (const folder of foldersAbove(from)) {
    const found = matching(folder + wanted, all);
    if (found.length > 0) return found;
  }
  return [];
}

/** From the root of the tree down to the folder of a file: `''`, `a/`, `a/b/`. */
function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return ['', ...parts.map((_, i) => `${parts.slice(0, i + 1).join('/')}/`)];
}

function matching(wanted: string, all: readonly string[]): readonly string[] {
  const pieces = wanted.split(/(\*+)/);
  if (pieces.length === 1) return all.includes(wanted) ? [wanted] : [];
  if (pieces.length > 2 * mostWildcards + 1) return [];
  const source = pieces.map((piece) => {
    if (piece.startsWith('**')) return '.*';
    return piece === '*' ? '[^/]*' : piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  });
  const pattern = new RegExp(`^${source.join('')}$`);
  return all.filter((path) => path.length < 500 && /\.ya?ml$/i.test(path) && pattern.test(path));
}
