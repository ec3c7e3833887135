import { childrenOf, type Element, readXml } from '#parse/value/xml';
import { folderOf, type Neighbours, type PackageFile } from '../extractor.ts';

/** Properties of MSBuild that a project has: its own, and of `Directory.*.props` in the folders above. */
export function propertiesOf(
  file: PackageFile,
  project: Element,
  near: Neighbours,
): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  for (const each of [
    project,
    ...propsAbove(file, near, 'Directory.Build.props'),
    ...propsAbove(file, near, 'Directory.Packages.props'),
    ...propsAbove(file, near, 'Directory.Build.targets'),
  ])
    for (const group of childrenOf(each, 'PropertyGroup'))
      for (const { name, text } of group.children)
        if (!properties.has(name.toLowerCase())) properties.set(name.toLowerCase(), text.trim());
  return properties;
}

const readBefore = new WeakMap<PackageFile, Element | undefined>();

/** The files of a name in the folder of a file and above it, the nearest first; each is read once. */
export function propsAbove(file: PackageFile, near: Neighbours, name: string): readonly Element[] {
  const found: Element[] = [];
  for (let folder = folderOf(file.path); ; folder = folderOf(folder)) {
    const props = near.at(folder === '' ? name : `${folder}/${name}`);
    if (props !== undefined) {
      if (!readBefore.has(props)) {
        const read = readXml(props.text);
        readBefore.set(props, read.kind === 'element' ? read : undefined);
      }
      const root = readBefore.get(props);
      if (root !== undefined) found.push(root);
    }
    if (folder === '') return found;
  }
}

/** Puts `$(Name)` in; what nobody sets stays as it is written. */
export function filled(
  text: string | undefined,
  properties: ReadonlyMap<string, string>,
): string | undefined {
  let result = text?.trim();
  for (let round = 0; round < 10 && result?.includes('$('); round++) {
    const next: string = result.replace(
      /\$\(([\w.-]+)\)/g,
      (whole, name: string) => properties.get(name.toLowerCase()) ?? whole,
    );
    if (next === result || next.length > 1_000) break;
    result = next;
  }
  return result || undefined;
}

/** `[1.2.3]` is just that version and `1.2.3` the least, which is what NuGet takes; ranges and `1.*` are ranges. */
export function versionIn(written: string | undefined): {
  readonly version?: string;
  readonly range?: string;
} {
  if (written === undefined) return {};
  const exact = /^\[\s*([^,\s]+)\s*\]$/.exec(written)?.[1];
  if (exact !== undefined) return { version: exact, range: written };
  return /[[\](),*$]/.test(written) ? { range: written } : { version: written };
}
