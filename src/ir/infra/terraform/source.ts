import { readHclJson } from '#parse/hcl/json';
import { readHcl } from '#parse/hcl/read';
import type { HclBlock, HclFile } from '#parse/hcl/tree';
import type { TreeFiles } from '../files.ts';
import type { Declared, DeclaredLocal, ModuleSource } from './module.ts';
import { baseOf, folderOf } from './paths.ts';

/** Whether a file is part of a module, by its name. */
export function isModuleFile(path: string): boolean {
  return /\.(?:tf|tofu)(?:\.json)?$/.test(path) && !/(?:^|\/)\.[^/]*$/.test(path);
}

/** Reads the files of a folder as one module; each folder once, when it is asked for. */
export function openSources(files: TreeFiles): {
  readonly folders: readonly string[];
  readonly of: (folder: string) => ModuleSource | undefined;
} {
  const byFolder = new Map<string, string[]>();
  for (const path of files.paths) {
    if (!isModuleFile(path)) continue;
    const folder = folderOf(path);
    const group = byFolder.get(folder);
    if (group === undefined) byFolder.set(folder, [path]);
    else group.push(path);
  }
  const made = new Map<string, ModuleSource>();
  return {
    folders: [...byFolder.keys()].sort(),
    of(folder) {
      const paths = byFolder.get(folder);
      if (paths === undefined) return undefined;
      const source = made.get(folder) ?? sourceOf(folder, loaded(paths), files);
      made.set(folder, source);
      return source;
    },
  };
}

/** Where `a.tofu` stands beside `a.tf`, only the former counts (OpenTofu). Overrides come last. */
function loaded(paths: readonly string[]): readonly string[] {
  const all = new Set(paths);
  return paths
    .filter((path) => !all.has(path.replace(/\.tf(\.json)?$/, '.tofu$1')) || /\.tofu(?:\.json)?$/.test(path))
    .sort((a, b) => Number(isOverride(a)) - Number(isOverride(b)) || (a < b ? -1 : 1));
}

function isOverride(path: string): boolean {
  return /^(?:.*_)?override\.(?:tf|tofu)(?:\.json)?$/.test(baseOf(path));
}

interface Draft {
  readonly resources: Map<string, Declared[]>;
  readonly variables: Map<string, Declared[]>;
  readonly locals: Map<string, DeclaredLocal[]>;
  readonly outputs: Map<string, Declared[]>;
  readonly calls: Map<string, Declared[]>;
  readonly providers: Map<string, Declared>;
}

function sourceOf(folder: string, paths: readonly string[], { read }: TreeFiles): ModuleSource {
  const files = paths.flatMap((path) => {
    const text = read(path);
    if (text === undefined) return [];
    return [path.endsWith('.json') ? readHclJson(path, text) : readHcl(path, text)];
  });
  return sourceFrom(folder, files);
}

/** What files declare together, as one module. */
export function sourceFrom(folder: string, files: readonly HclFile[]): ModuleSource {
  const draft: Draft = {
    resources: new Map(),
    variables: new Map(),
    locals: new Map(),
    outputs: new Map(),
    calls: new Map(),
    providers: new Map(),
  };
  for (const file of files)
    for (const block of file.body.blocks) declare(draft, file, block, isOverride(file.path));
  return { folder, files, isBroken: files.some(({ body }) => body.isBroken), ...draft };
}

function declare(draft: Draft, file: HclFile, block: HclBlock, isOver: boolean): void {
  const [first = '', second = ''] = block.labels;
  const own: Declared = { file, block, overrides: [] };
  switch (block.type) {
    case 'resource':
      return put(draft.resources, `${first}.${second}`, own, isOver);
    case 'data':
      return put(draft.resources, `data.${first}.${second}`, own, isOver);
    case 'variable':
      return put(draft.variables, first, own, isOver);
    case 'output':
      return put(draft.outputs, first, own, isOver);
    case 'module':
      return put(draft.calls, first, own, isOver);
    case 'provider': {
      const alias = block.body.attributes.find(({ name }) => name === 'alias')?.value;
      const key = alias?.kind === 'text' ? `${first}.${alias.text}` : first;
      if (!draft.providers.has(key) || isOver) draft.providers.set(key, own);
      return;
    }
    case 'locals':
      for (const { name, value } of block.body.attributes) {
        const before = isOver ? [] : (draft.locals.get(name) ?? []);
        draft.locals.set(name, [...before, { file, value }]);
      }
  }
}

function put(map: Map<string, Declared[]>, name: string, own: Declared, isOver: boolean): void {
  const before = map.get(name);
  if (before === undefined) map.set(name, [own]);
  else if (isOver)
    map.set(
      name,
      before.map((each) => ({ ...each, overrides: [...each.overrides, own] })),
    );
  else before.push(own);
}
