import { compareText } from '#model/location';
import type { Occurrence } from './bill.ts';

/** Where a package is fetched from. */
export interface Source {
  /** A file of a registry, or a repository of code. */
  readonly kind: 'file' | 'repository';
  readonly url: string;
}

/** Reads the address that a file names; undefined for paths of the machine and for what is no address. */
export function sourceOf(registry: string | undefined): Source | undefined {
  const written = registry?.replace(/^git@([\w.-]+):/, 'git+ssh://git@$1/');
  if (written === undefined || !URL.canParse(written)) return undefined;
  const { protocol, href } = new URL(written);
  if (/^(?:git(?:\+\w+)?|ssh):$/.test(protocol)) return { kind: 'repository', url: href };
  if (!/^https?:$/.test(protocol)) return undefined;
  return { kind: /\.git(?:$|[#@])/.test(href) ? 'repository' : 'file', url: href };
}

/** The files that name a package, each once. */
export function placesOf(
  occurrences: readonly Occurrence[],
): readonly { readonly path: string; readonly isProgram: boolean }[] {
  const formats = new Map(occurrences.map(({ path, format }) => [path, format]));
  return [...formats]
    .map(([path, format]) => ({ path, isProgram: programs.has(format) }))
    .toSorted((a, b) => compareText(a.path, b.path));
}

/** Formats that are read out of what was built, not out of text. */
const programs: ReadonlySet<string> = new Set(['go/binary', 'rust/auditable', 'maven/jar']);
