import type { CodeModule } from '../module.ts';

/** A `go.mod`: the folder whose packages begin with its name, and names that stand for folders beside it. */
export interface GoModule {
  readonly directory: string;
  readonly name: string;
  readonly replaced: ReadonlyMap<string, string>;
}

/** Reads a `go.mod` (Go Modules Reference, go.mod files); undefined for one that names no module. */
export function readGoModule(path: string, text: string): GoModule | undefined {
  const name = /^\s*module\s+"?([^\s"]+)"?/m.exec(text)?.[1];
  if (name === undefined) return undefined;
  const directory = folderOf(path);
  const replaced = new Map<string, string>();
  for (const [, from = '', to = ''] of text.matchAll(
    /^\s*(?:replace\s+)?([^\s(]+)(?:\s+v\S+)?\s+=>\s+(\.\.?\/\S*)/gm,
  ))
    replaced.set(from, normal(directory === '' ? to : `${directory}/${to}`));
  return { directory, name, replaced };
}

/** The folder of a path, without a slash at its end. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** `a/./b/../c` is `a/c`. */
function normal(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/**
 * Which file stands for the package that an import names: the first of its folder that is no test. Undefined for a
 * package of a library.
 */
export function openGoPackages(
  modules: readonly CodeModule[],
  mods: readonly GoModule[],
): (from: CodeModule, written: string) => number | undefined {
  const first = new Map<string, number>();
  modules.forEach(({ path, package: name = '' }, number) => {
    const folder = folderOf(path);
    if (!isTestFile(path) && !name.endsWith('_test') && !first.has(folder)) first.set(folder, number);
  });
  const byName = [...mods].sort((a, b) => b.name.length - a.name.length);

  return (from, written) => {
    for (const { name, directory } of byName) {
      if (!isWithin(written, name)) continue;
      const found = first.get(below(directory, written.slice(name.length)));
      if (found !== undefined) return found;
    }
    return throughReplaced(from, written) ?? (byName.length === 0 ? byFolder(written) : undefined);
  };

  function throughReplaced(from: CodeModule, written: string): number | undefined {
    for (const { directory, replaced } of byName) {
      if (directory !== '' && !from.path.startsWith(`${directory}/`)) continue;
      for (const [name, folder] of replaced)
        if (isWithin(written, name)) return first.get(below(folder, written.slice(name.length)));
    }
    return undefined;
  }

  /** Without a `go.mod`: the folder of that path, also where the tree is a part of a workspace (`src/…`). */
  function byFolder(written: string): number | undefined {
    const parts = written.split('/');
    return (
      first.get(written) ??
      first.get(`src/${written}`) ??
      (parts.length > 1 ? first.get(parts.slice(1).join('/')) : undefined)
    );
  }
}

function isWithin(written: string, name: string): boolean {
  return written === name || written.startsWith(`${name}/`);
}

function below(directory: string, rest: string): string {
  return normal(`${directory}/${rest}`);
}

/** `orders_test.go`. */
export function isTestFile(path: string): boolean {
  return path.endsWith('_test.go');
}

/** A package of a library without its major version: `github.com/go-chi/chi/v5` is `github.com/go-chi/chi`. */
export function withoutVersion(written: string): string {
  return written.replace(/\/v\d+(?=\/|$)/, '').replace(/^(gopkg\.in\/[^/]+(?:\/[^/]+)?)\.v\d+(?=\/|$)/, '$1');
}
