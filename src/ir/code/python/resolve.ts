import type { CodeModule } from '../module.ts';
import { standardLibrary } from './standard-library.table.ts';

/** What the project's graph needs to know of Python's imports. */
export interface PythonImports {
  readonly resolve: (from: CodeModule, written: string) => string | { readonly external: string };
  readonly submoduleOf: (path: string, name: string) => readonly string[];
}

/**
 * Finds modules as Python would (Language Reference §5): relative ones from their package, others below a root. Roots
 * are not told by a source tree, so they are found: the folder above a topmost package (also `src/`), the folder of a
 * script, and every folder above the file that imports. Folders without `__init__.py` are namespace packages.
 */
export function openPythonImports(paths: readonly string[]): PythonImports {
  const files = new Set(paths);
  const packageRoots = rootsOfPackages(paths, files);
  const known = new Map<string, string | undefined>();

  function moduleAt(base: string): string | undefined {
    if (files.has(`${base}.py`)) return `${base}.py`;
    const inside = base === '' || base.endsWith('/') ? `${base}__init__.py` : `${base}/__init__.py`;
    if (files.has(inside)) return inside;
    return files.has(`${base}.pyi`) ? `${base}.pyi` : undefined;
  }

  function relative(from: string, dots: number, rest: string): string | undefined {
    let folder = folderOf(from);
    for (let i = 1; i < dots; i++) folder = folderOf(folder.slice(0, -1));
    return moduleAt(rest === '' ? folder : folder + rest.replaceAll('.', '/'));
  }

  function absolute(from: string, written: string): string | undefined {
    const path = written.replaceAll('.', '/');
    const folder = folderOf(from);
    for (const root of rootsAbove(folder, files)) {
      const found = moduleAt(root + path);
      if (found !== undefined && found !== from) return found;
    }
    if (standardLibrary.has(written.split('.')[0] ?? '')) return undefined;
    for (const root of packageRoots) {
      const found = moduleAt(root + path);
      if (found !== undefined) return found;
    }
    // Python 2, and files of a package that are run as scripts.
    return moduleAt(folder + path);
  }

  return {
    resolve({ path }, written) {
      const match = /^(\.+)(.*)$/.exec(written);
      const key = match === null ? `${folderOf(path)}\0${written}` : `${path}\0${written}`;
      if (!known.has(key)) {
        const found =
          match === null ? absolute(path, written) : relative(path, match[1]?.length ?? 1, match[2] ?? '');
        known.set(key, found);
      }
      return known.get(key) ?? { external: written.replace(/^\.+/, '') };
    },
    submoduleOf(path, name) {
      if (!/(?:^|\/)__init__\.pyi?$/.test(path)) return [];
      const base = folderOf(path) + name;
      return [`${base}.py`, `${base}/__init__.py`, `${base}.pyi`];
    },
  };
}

/** With its slash; empty for the root. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Folders above a file that can be on the path: all that are not packages themselves, nearest first. */
function rootsAbove(folder: string, files: ReadonlySet<string>): string[] {
  const roots: string[] = [];
  for (let each = folder; ; each = folderOf(each.slice(0, -1))) {
    if (!files.has(`${each}__init__.py`)) roots.push(each, `${each}src/`);
    if (each === '') return roots;
  }
}

/** Folders that hold a topmost package, shortest first. */
function rootsOfPackages(paths: readonly string[], files: ReadonlySet<string>): readonly string[] {
  const roots = new Set<string>();
  for (const path of paths) {
    if (!path.endsWith('/__init__.py')) continue;
    const parent = folderOf(folderOf(path).slice(0, -1));
    if (!files.has(`${parent}__init__.py`)) roots.add(parent);
  }
  return [...roots].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}
