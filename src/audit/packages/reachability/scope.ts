import type { PackageInventory } from '#model/component';
import type { Gap } from '#model/gap';
import type { ReachFacts, ReachModule, Taken } from '#model/reach-facts';
import { isManifest } from '../fix/advise.ts';
import {
  importNames,
  isOfPackage,
  languageOfPackages,
  plainSymbol,
  type ReachLanguage,
  sureNames,
} from './import-names.ts';

/** The code that the packages of one file are installed for. */
export interface Scope {
  readonly language: ReachLanguage;
  /** Its folder with a `/`; empty for the whole tree. */
  readonly folder: string;
  readonly modules: readonly ReachModule[];
  /** Imports of a package, in the order of files. */
  readonly importsOf: (ecosystem: string, name: string) => Imports;
  /** Calls of a symbol. */
  readonly callsOf: (symbol: string) => readonly Call[];
  /** Calls of whatever is in a package, by the names that are surely its own. */
  readonly callsInto: (ecosystem: string, name: string) => readonly (Call & { readonly symbol: string })[];
  readonly moduleAt: (path: string) => ReachModule | undefined;
  /** What of the code could not be read. */
  readonly gaps: readonly Gap[];
}

/** Where something is called. */
export interface Call {
  readonly module: ReachModule;
  readonly call: ReachModule['calls'][number];
}

/** Where something is imported. */
export interface Import {
  readonly module: ReachModule;
  readonly taken: Taken;
}

/** Imports of one package by where they are: what runs, tests, what is there for types alone. */
export interface Imports {
  readonly code: readonly Import[];
  readonly tests: readonly Import[];
  readonly types: readonly Import[];
}

/** All that is known of a tree's code and of where its packages are named. */
export interface Tree {
  readonly facts: ReachFacts;
  readonly inventories: readonly PackageInventory[];
  /** Of the family `code`, and of files that nobody could read. */
  readonly gaps: readonly Gap[];
}

/** Finds the code that each file with packages is about; found once for each folder and language. */
export function openScopes(
  tree: Tree,
): (inventory: PackageInventory, ecosystem: string) => Scope | undefined {
  const known = new Map<string, Scope | undefined>();
  return (inventory, ecosystem) => {
    const language = languageOfPackages(ecosystem);
    if (language === undefined) return undefined;
    const folder = folderOf(inventory.path);
    const key = `${language}\0${folder}`;
    if (!known.has(key)) known.set(key, scopeOf(folder, language, ecosystem, tree));
    return known.get(key);
  };
}

function scopeOf(own: string, language: ReachLanguage, ecosystem: string, tree: Tree): Scope | undefined {
  const all = tree.facts.programs
    .filter((each) => each.language === language)
    .flatMap(({ modules }) => modules);
  const folder = folderWithCode(own, all);
  const owners = ownersIn(ecosystem, tree.inventories);
  const isOwn = (path: string) => {
    // Modules of Maven and Gradle inherit what stands above them.
    if (language === 'java') return path.startsWith(folder);
    const owner = owners.find((each) => path.startsWith(each));
    // What no lock file is about may be anybody's: it is taken to be everybody's.
    return owner === undefined || owner === own || (path.startsWith(folder) && owner.length <= folder.length);
  };
  const modules = all.filter(({ path }) => isOwn(path));
  if (modules.length === 0) return undefined;
  const byPath = new Map(modules.map((module) => [module.path, module]));
  // Ways may lead through files that others share.
  const anywhere = new Map(all.map((module) => [module.path, module]));
  const calls = new Map<string, Call[]>();
  for (const module of modules)
    for (const call of module.calls) {
      const symbol = plainSymbol(language, call.symbol);
      const before = calls.get(symbol);
      if (before === undefined) calls.set(symbol, [{ module, call }]);
      else before.push({ module, call });
    }
  const importsOf = openImports(language, modules);
  return {
    language,
    folder,
    modules,
    importsOf,
    callsOf: (symbol) => calls.get(plainSymbol(language, symbol)) ?? [],
    callsInto: (package_, name) => {
      const names = sureNames(package_, name).map((each) => plainSymbol(language, each));
      return [...calls].flatMap(([symbol, found]) =>
        names.some((each) => isInside(symbol, each)) ? found.map((each) => ({ ...each, symbol })) : [],
      );
    },
    moduleAt: (path) => byPath.get(path) ?? anywhere.get(path),
    gaps: tree.gaps.filter(({ path }) => path === '' || (isCodeOf(language, path) && isOwn(path))),
  };
}

function isInside(symbol: string, name: string): boolean {
  return symbol.startsWith(name) && (symbol.length === name.length || /[./]/.test(symbol[name.length] ?? ''));
}

/** `requirements/base.txt` is about the code beside its folder. */
function folderWithCode(own: string, modules: readonly ReachModule[]): string {
  for (let folder = own; folder !== ''; folder = folderOf(folder.slice(0, -1)))
    if (modules.some(({ path }) => path.startsWith(folder))) return folder;
  return '';
}

/** Folders whose files name packages, the deepest first. */
function ownersIn(ecosystem: string, inventories: readonly PackageInventory[]): readonly string[] {
  const about = inventories.filter(({ components }) =>
    components.some((each) => each.ecosystem === ecosystem),
  );
  const locks = about.filter(({ path }) => !isManifest(path)).map(({ path }) => folderOf(path));
  const manifests = about.filter(({ path }) => isManifest(path)).map(({ path }) => folderOf(path));
  // A member of a workspace has a manifest, and the lock file stands above it.
  const alone = manifests.filter(
    (folder) => ecosystem !== 'npm' || !locks.some((lock) => folder.startsWith(lock)),
  );
  return [...new Set([...locks, ...alone])].sort((a, b) => b.length - a.length);
}

const extensions: Readonly<Record<ReachLanguage, RegExp>> = {
  javascript: /\.(?:[cm]?[jt]sx?|vue|svelte|html?|ejs|hbs|pug)$/i,
  python: /\.pyi?$/i,
  java: /\.(?:java|jsp|kt)$/i,
  go: /\.go$/i,
};

function isCodeOf(language: ReachLanguage, path: string): boolean {
  return extensions[language].test(path);
}

function openImports(language: ReachLanguage, modules: readonly ReachModule[]): Scope['importsOf'] {
  const byHead = new Map<string, Import[]>();
  for (const module of modules)
    for (const taken of module.taken) {
      const head = headOf(language, taken.written);
      const before = byHead.get(head);
      if (before === undefined) byHead.set(head, [{ module, taken }]);
      else before.push({ module, taken });
    }
  const known = new Map<string, Imports>();
  return (ecosystem, name) => {
    let found = known.get(name);
    if (found === undefined) {
      const names = importNames(ecosystem, name);
      const all = [...new Set(names.map((each) => headOf(language, each)))]
        .flatMap((head) => byHead.get(head) ?? [])
        .filter(({ taken }) => names.some((each) => isOfPackage(language, taken.written, each)));
      const runs = all.filter(({ taken }) => taken.types !== true);
      found = {
        code: runs.filter(({ module }) => !module.isTest),
        tests: runs.filter(({ module }) => module.isTest),
        types: all.filter(({ taken }) => taken.types === true),
      };
      known.set(name, found);
    }
    return found;
  };
}

/** What names of one package and all that is in it begin with. */
function headOf(language: ReachLanguage, written: string): string {
  if (language === 'javascript') return /^(?:@[^/]+\/)?[^/]+/.exec(written)?.[0] ?? written;
  if (language === 'go') return written.split('/', 2).join('/');
  if (language === 'python') return (written.split('.')[0] ?? '').toLowerCase();
  return written.split('.', 2).join('.');
}

export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
