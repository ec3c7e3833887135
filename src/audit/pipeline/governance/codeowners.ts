import type { Beside } from '#ir/pipeline/pipeline';
import { compileGlob } from '#model/glob';

/** Who owns a file, and the line that says it. */
export interface Ownership {
  readonly owners: readonly string[];
  readonly path: string;
  readonly line: number;
}

interface Entry extends Ownership {
  readonly section: string;
  readonly isExclusion: boolean;
  readonly fits: (path: string) => boolean;
}

const places = ['.github/CODEOWNERS', '.gitlab/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** The file that a host reads: the first of its places; undefined where there is none. */
export function ownersFile(beside: readonly Beside[]): Beside | undefined {
  const files = beside.filter(({ kind }) => kind === 'codeowners');
  for (const place of places) {
    const found = files.find(({ path }) => path.toLowerCase() === place.toLowerCase());
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Who has to look at a change of a file: of GitHub the last pattern that fits, of GitLab the last one of each section.
 * Undefined where nobody does. Sources: "About code owners" of GitHub and "Code Owners" of GitLab.
 */
export function ownersOf(
  path: string,
  { source, path: file }: Pick<Beside, 'source' | 'path'>,
): Ownership | undefined {
  const sections = Map.groupBy(entriesIn(source, file), ({ section }) => section);
  for (const entries of sections.values()) {
    if (entries.some((entry) => entry.isExclusion && entry.fits(path))) continue;
    const last = entries.findLast((entry) => !entry.isExclusion && entry.fits(path));
    if (last !== undefined && last.owners.length > 0) return last;
  }
  return undefined;
}

const mostLines = 5_000;

function entriesIn(source: string, file: string): readonly Entry[] {
  const entries: Entry[] = [];
  let section = '';
  let otherwise: readonly string[] = [];
  for (const [i, written] of source.split('\n').slice(0, mostLines).entries()) {
    const line = written.trim();
    const head = /^\^?\[([^\]]+)\](?:\[\d+\])?\s*(.*)$/.exec(line);
    if (head !== null) {
      section = (head[1] ?? '').toLowerCase();
      otherwise = ownersIn((head[2] ?? '').split(/\s+/));
    } else if (line !== '' && !line.startsWith('#')) {
      const [pattern = '', ...rest] = line.split(/(?<!\\)\s+/);
      const named = ownersIn(rest);
      const isExclusion = pattern.startsWith('!');
      entries.push({
        section,
        isExclusion,
        owners: named.length > 0 ? named : otherwise,
        path: file,
        line: i + 1,
        fits: fitting(isExclusion ? pattern.slice(1) : pattern),
      });
    }
  }
  return entries;
}

/** `@user`, `@org/team`, `@@role`, an address; what stands behind `#` is none. */
function ownersIn(words: readonly string[]): readonly string[] {
  const comment = words.findIndex((word) => word.startsWith('#'));
  return (comment < 0 ? words : words.slice(0, comment)).filter((word) => /^@|^[^@\s]+@[^@\s]+$/.test(word));
}

/** As in `.gitignore`, but that a folder is named with or without a slash behind it. */
function fitting(pattern: string): (path: string) => boolean {
  const plain = pattern.replace(/\\(?= )/g, '');
  const isAnchored = plain.slice(0, -1).includes('/');
  const base = plain.replace(/^\//, '').replace(/\/$/, '');
  if (base === '') return () => plain === '/' || plain === '';
  const lead = isAnchored || plain.startsWith('/') ? '' : '**/';
  const itself = compileGlob(`${lead}${base}`);
  const below = compileGlob(`${lead}${base}/**`);
  // `docs/*` is the files of the folder alone.
  const isFlat = base.endsWith('/*');
  return (path) => (!plain.endsWith('/') && itself(path)) || (!isFlat && below(path));
}
