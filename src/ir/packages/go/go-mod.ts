import type { PackageInventory } from '#model/component';
import { type Broken, broken } from '#parse/value/value';
import { type Draft, openDraft } from '../draft.ts';
import { besides, folderOf, type Neighbours, type PackageFile } from '../extractor.ts';
import { type GoModText, type GoReplace, type GoRequire, readGoModText } from './go-mod-text.ts';
import { readGoSumText } from './go-sum.ts';
import { retractedIn } from './retracted.ts';

/** `go.mod`, with what replaces modules, the hashes of `go.sum`, and before Go 1.17 the modules that only that names. */
export function readGoMod(file: PackageFile, near: Neighbours): PackageInventory | Broken {
  const mod = readGoModText(file.text);
  if (mod.brokenLine !== undefined)
    return broken(mod.brokenLine, 'It is no go.mod: the line holds no directive.');
  const draft = openDraft(file, 'go/go-mod', 'Go');
  const own =
    mod.module === undefined
      ? undefined
      : draft.add({ name: mod.module.name, relation: 'root', scope: 'production', line: mod.module.line });
  const sums = readGoSumText(near.at(besides(file.path, 'go.sum') ?? '')?.text ?? '');
  const replaces = [...workReplaces(file, near), ...mod.replaces];
  const hashOf = (name: string, version: string) => sums.all.get(`${name} ${version}`)?.hash ?? [];
  for (const each of mod.requires) {
    const position = addRequire(each, { replaces, mod, hashOf, near }, draft);
    if (!each.isIndirect) draft.needs(own, position);
  }
  draft.needs(own, addStandardLibrary(mod, draft));
  if (isOld(mod.go?.version)) {
    const named = new Set(mod.requires.map(({ name }) => name));
    for (const { name, version, hash, isNameOnly } of sums.last.values())
      if (!named.has(name) && !isNameOnly)
        draft.add({
          name,
          version,
          integrity: hash,
          relation: 'transitive',
          scope: 'production',
          line: mod.module?.line ?? 1,
        });
  }
  return draft.finish();
}

interface Context {
  readonly replaces: readonly GoReplace[];
  readonly mod: GoModText;
  readonly near: Neighbours;
  readonly hashOf: (name: string, version: string) => readonly string[];
}

function addRequire(
  { name, version, isIndirect, line }: GoRequire,
  { replaces, mod, near, hashOf }: Context,
  draft: Draft,
): number | undefined {
  const isTool = mod.tools.some((tool) => tool === name || tool.startsWith(`${name}/`));
  const rest = {
    scope: isTool ? 'development' : 'production',
    relation: isIndirect ? 'transitive' : 'direct',
    line,
  } as const;
  const replace =
    replaces.find((each) => each.name === name && each.of === version) ??
    replaces.find((each) => each.name === name && each.of === undefined);
  if (replace === undefined) {
    const yanked = retractedIn(near, name, version);
    return draft.add({ name, version, integrity: hashOf(name, version), yanked, ...rest });
  }
  // A folder takes its place: the module is there, in whatever state that folder has.
  if (replace.version === undefined) return draft.add({ name, registry: replace.by, ...rest });
  return draft.add({
    name: replace.by,
    version: replace.version,
    integrity: hashOf(replace.by, replace.version),
    ...rest,
  });
}

/** The standard library is a package of its own to advisories. Its version is the least that the project asks for. */
function addStandardLibrary({ go, toolchain }: GoModText, draft: Draft): number | undefined {
  const asked = toolchain !== undefined && toolchain.version !== 'default' ? toolchain : go;
  if (asked === undefined) return undefined;
  // `1.21.0-custom` is 1.21.0 built by somebody.
  const version = /^\d+(?:\.\d+)*(?:(?:rc|beta)\d+)?/.exec(asked.version)?.[0];
  return draft.add({
    name: 'stdlib',
    version,
    // Of a toolchain it is the very version that is suggested.
    ...(asked === go && { range: `>=${asked.version}` }),
    scope: 'production',
    relation: 'direct',
    line: asked.line,
  });
}

/** Up to Go 1.16 a go.mod named what is direct only. */
function isOld(version: string | undefined): boolean {
  const [major, minor] = (version ?? '').split('.').map(Number);
  return version === undefined || major === 0 || (major === 1 && (minor ?? 0) < 17);
}

/** What a `go.work` above replaces in all its modules. */
function workReplaces(file: PackageFile, near: Neighbours): readonly GoReplace[] {
  for (let folder = folderOf(file.path); ; folder = folderOf(folder)) {
    const work = near.at(folder === '' ? 'go.work' : `${folder}/go.work`);
    if (work !== undefined) return readGoModText(work.text).replaces;
    if (folder === '') return [];
  }
}

/** `go.work`: the standard library, and modules that it puts in the place of others. */
export function readGoWork(file: PackageFile): PackageInventory | Broken {
  const work = readGoModText(file.text);
  if (work.brokenLine !== undefined)
    return broken(work.brokenLine, 'It is no go.work: the line holds no directive.');
  const draft = openDraft(file, 'go/go-work', 'Go');
  addStandardLibrary(work, draft);
  for (const { by, version, line } of work.replaces)
    if (version !== undefined)
      draft.add({ name: by, version, relation: 'direct', scope: 'production', line });
  return draft.finish();
}
