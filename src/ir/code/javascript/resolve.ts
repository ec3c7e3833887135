import type { CodeModule } from '../module.ts';

/** A `package.json` of the tree, as far as imports need it. */
export interface PackageFile {
  /** Its folder with a `/` at the end; empty for the root. */
  readonly directory: string;
  readonly name?: string;
  readonly main?: string;
  /** `exports` or `imports` as written, by subpath. */
  readonly exports?: unknown;
  readonly imports?: unknown;
}

/** A `tsconfig.json` or `jsconfig.json`, as far as imports need it. */
export interface ConfigFile {
  readonly directory: string;
  /** Below `directory`, without a `/` at either end. */
  readonly baseUrl?: string;
  readonly paths?: Readonly<Record<string, readonly string[]>>;
}

/** All of a tree that decides what an import means. */
export interface ImportTree {
  /** Paths of the modules. */
  readonly modules: ReadonlySet<string>;
  readonly packages: readonly PackageFile[];
  readonly configs: readonly ConfigFile[];
}

const extensions = [
  '.ts',
  '.tsx',
  '.mts',
  '.cts',
  '.js',
  '.jsx',
  '.mjs',
  '.cjs',
  '.d.ts',
  '.vue',
  '.json',
] as const;
/** What a written extension may be before it is compiled. */
const sources: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx', '.jsx'],
  '.jsx': ['.tsx'],
  '.mjs': ['.mts'],
  '.cjs': ['.cts'],
};

/** Finds what imports of JavaScript and TypeScript mean: relative files, `paths`, packages of the tree, libraries. */
export function openResolver({
  modules,
  packages,
  configs,
}: ImportTree): (from: CodeModule, written: string) => string | { readonly external: string } {
  const named = new Map(
    packages.flatMap((each) => (each.name === undefined ? [] : [[each.name, each] as const])),
  );
  const nearestFirst = [...packages].sort((a, b) => b.directory.length - a.directory.length);
  const configsFirst = [...configs].sort((a, b) => b.directory.length - a.directory.length);

  return ({ path }, written) => {
    const found =
      /^\.{0,2}\//.test(written) || /^\.\.?$/.test(written) ? relative(path, written) : bare(path, written);
    return found ?? { external: written.replace(/^node:/, '') };
  };

  function relative(from: string, written: string): string | undefined {
    return file(normal(written.startsWith('/') ? written.slice(1) : `${directoryOf(from)}${written}`));
  }

  function bare(from: string, written: string): string | undefined {
    if (written.startsWith('node:')) return undefined;
    if (written.startsWith('#')) return ownImport(from, written);
    return byPaths(from, written) ?? inPackage(written);
  }

  /** `paths` and `baseUrl` of the nearest configuration that has them. */
  function byPaths(from: string, written: string): string | undefined {
    for (const { directory, baseUrl, paths } of configsFirst) {
      if (!from.startsWith(directory) || (baseUrl === undefined && paths === undefined)) continue;
      const base = baseUrl === undefined ? directory : normal(`${directory}${baseUrl}/`);
      for (const target of substituted(written, paths ?? {})) {
        const found = file(normal(`${base}${target}`));
        if (found !== undefined) return found;
      }
      const found = baseUrl === undefined ? undefined : file(normal(`${base}${written}`));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** `#name` of the package that the file is part of. */
  function ownImport(from: string, written: string): string | undefined {
    const own = nearestFirst.find(({ directory }) => from.startsWith(directory));
    return own === undefined ? undefined : throughMap(own, own.imports, written);
  }

  function inPackage(written: string): string | undefined {
    const name = /^(?:@[^/]+\/)?[^/]+/.exec(written)?.[0] ?? written;
    const found = named.get(name);
    if (found === undefined) return undefined;
    const rest = written.slice(name.length);
    const mapped = throughMap(found, found.exports, `.${rest}`);
    if (mapped !== undefined) return mapped;
    if (rest !== '')
      return file(`${found.directory}${rest.slice(1)}`) ?? file(`${found.directory}src${rest}`);
    const main =
      found.main === undefined ? undefined : built(`${found.directory}${found.main.replace(/^\.\//, '')}`);
    return main ?? file(`${found.directory}index`) ?? file(`${found.directory}src/index`);
  }

  function throughMap({ directory }: PackageFile, map: unknown, subpath: string): string | undefined {
    for (const target of targetsOf(map, subpath)) {
      const found = built(normal(`${directory}${target}`));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** What is built into `dist` stands in `src` in the tree. */
  function built(path: string): string | undefined {
    return file(path) ?? file(path.replace(/(^|\/)(?:dist|build|lib|out|esm|cjs)\//, '$1src/'));
  }

  function file(path: string): string | undefined {
    if (modules.has(path)) return path;
    const extension = /\.[cm]?jsx?$/.exec(path)?.[0];
    if (extension !== undefined) {
      const bareName = path.slice(0, -extension.length);
      const found = sources[extension]?.find((each) => modules.has(bareName + each));
      if (found !== undefined) return bareName + found;
    }
    const plain = path.replace(/\/$/, '');
    for (const each of extensions) if (modules.has(plain + each)) return plain + each;
    const inside = plain === '' ? 'index' : `${plain}/index`;
    for (const each of extensions) if (modules.has(inside + each)) return inside + each;
    const main = path.endsWith('/index')
      ? undefined
      : packages.find(({ directory }) => directory === `${plain}/`)?.main;
    return main === undefined ? undefined : file(normal(`${plain}/${main}`));
  }
}

/** `src/a/` of `src/a/b.ts`. */
function directoryOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Without `.` and `..`; what would leave the tree stays in it and so leads nowhere. */
function normal(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/') + (path.endsWith('/') && parts.length > 0 ? '/' : '');
}

/** The targets of the longest pattern that fits; a `*` stands for one text. */
function substituted(written: string, paths: Readonly<Record<string, readonly string[]>>): string[] {
  const exact = paths[written];
  if (exact !== undefined) return [...exact];
  const fitting = Object.keys(paths)
    .filter((pattern) => fits(pattern, written))
    .sort((a, b) => b.indexOf('*') - a.indexOf('*'));
  return fitting.flatMap((pattern) =>
    (paths[pattern] ?? []).map((target) => target.replace('*', starOf(pattern, written))),
  );
}

function fits(pattern: string, written: string): boolean {
  const [before, after] = pattern.split('*');
  return (
    after !== undefined &&
    written.length >= pattern.length - 1 &&
    written.startsWith(before ?? '') &&
    written.endsWith(after)
  );
}

function starOf(pattern: string, written: string): string {
  const star = pattern.indexOf('*');
  return written.slice(star, written.length - (pattern.length - star - 1));
}

/** Every file that `exports` names for a subpath, under whatever condition; those for sources first. */
function targetsOf(map: unknown, subpath: string): string[] {
  if (typeof map !== 'object' || map === null || Array.isArray(map))
    return subpath === '.' ? leaves(map) : [];
  const entries = Object.entries(map);
  if (!entries.some(([key]) => key.startsWith('.') || key.startsWith('#')))
    return subpath === '.' ? leaves(map) : [];
  return entries.flatMap(([pattern, target]) => {
    if (pattern === subpath) return leaves(target);
    return fits(pattern, subpath)
      ? leaves(target).map((leaf) => leaf.replace('*', starOf(pattern, subpath)))
      : [];
  });
}

function leaves(target: unknown, depth = 0): string[] {
  if (typeof target === 'string') return [target];
  if (typeof target !== 'object' || target === null || depth > 6) return [];
  return Object.values(target).flatMap((each) => leaves(each, depth + 1));
}
