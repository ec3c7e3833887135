import type { PackageInventory, Scope } from '#model/component';
import { type Broken, broken } from '#parse/value/value';
import { childrenOf, type Element, readXml, textIn } from '#parse/value/xml';
import { type Draft, openDraft } from '../draft.ts';
import type { Neighbours, PackageFile } from '../extractor.ts';
import { filled, propertiesOf, propsAbove, versionIn } from './properties.ts';

/** `*.csproj`, `*.fsproj`, `*.vbproj` and shared `*.props`: references, with versions that are managed centrally. */
export function readProject(file: PackageFile, near: Neighbours): PackageInventory | Broken {
  return readReferences(file, near, 'dotnet/project', ['PackageReference', 'GlobalPackageReference']);
}

/** `Directory.Packages.props`: versions for all projects below it; not every one is used. */
export function readCentralVersions(file: PackageFile, near: Neighbours): PackageInventory | Broken {
  return readReferences(file, near, 'dotnet/central-versions', [
    'PackageVersion',
    'GlobalPackageReference',
    'PackageReference',
  ]);
}

function readReferences(
  file: PackageFile,
  near: Neighbours,
  format: string,
  kinds: readonly string[],
): PackageInventory | Broken {
  const root = readXml(file.text);
  if (root.kind === 'broken') return root;
  if (root.name !== 'Project') return broken(root.line, 'It is no project of MSBuild.');
  const draft = openDraft(file, format, 'NuGet');
  const properties = propertiesOf(file, root, near);
  const central = kinds.includes('PackageVersion')
    ? new Map<string, string>()
    : centralVersions([
        ...propsAbove(file, near, 'Directory.Packages.props'),
        ...propsAbove(file, near, 'Directory.Build.targets'),
      ]);
  const isTest = isTestProject(root, properties);
  if (!isTest) addFrameworks(root, properties, draft);
  for (const each of itemsIn(root, kinds)) {
    const names = (each.attributes.get('Include') ?? each.attributes.get('Update') ?? '').split(';');
    for (const written of names) {
      const name = filled(written, properties);
      const own = ['VersionOverride', 'Version', 'version']
        .map((key) => each.attributes.get(key) ?? textIn(each, key))
        .find((text) => text !== undefined && text !== '');
      const version = filled(own ?? central.get(name?.toLowerCase() ?? ''), properties);
      if (name === undefined) continue;
      if (version === undefined || version.includes('$('))
        draft.doubt(
          each.line,
          `The version of ${JSON.stringify(name.slice(0, 100))} is not told in the tree.`,
        );
      draft.add({
        name,
        ...versionIn(version),
        scope: isTest ? 'test' : scopeOf(each),
        relation: 'direct',
        line: each.line,
      });
    }
  }
  return draft.finish();
}

/** Items of all groups, also of those under a condition: it may hold. */
function itemsIn(root: Element, kinds: readonly string[]): readonly Element[] {
  const groups = [
    root,
    ...root.children.filter(({ name }) => name === 'Choose').flatMap(({ children }) => children),
  ];
  return groups
    .flatMap((each) => childrenOf(each, 'ItemGroup'))
    .flatMap(({ children }) => children.filter(({ name }) => kinds.includes(name)));
}

/** Whether nothing of a project is shipped: it says so, or brings what runs tests. */
function isTestProject(root: Element, properties: ReadonlyMap<string, string>): boolean {
  const runner = itemsIn(root, ['PackageReference']).some(
    (each) => each.attributes.get('Include')?.toLowerCase() === 'microsoft.net.test.sdk',
  );
  return runner || properties.get('istestproject')?.toLowerCase() === 'true';
}

/** What is private to a project in whole only works on it: analysers, build tools. */
function scopeOf(reference: Element): Scope {
  const assets = reference.attributes.get('PrivateAssets') ?? textIn(reference, 'PrivateAssets') ?? '';
  return /^all$/i.test(assets.trim()) || reference.name === 'GlobalPackageReference'
    ? 'development'
    : 'production';
}

function centralVersions(props: readonly Element[]): ReadonlyMap<string, string> {
  const versions = new Map<string, string>();
  for (const each of props)
    for (const item of itemsIn(each, ['PackageVersion', 'PackageReference'])) {
      const [name, version] = [
        item.attributes.get('Include') ?? item.attributes.get('Update'),
        item.attributes.get('Version') ?? textIn(item, 'Version'),
      ];
      if (name !== undefined && version !== undefined && !versions.has(name.toLowerCase()))
        versions.set(name.toLowerCase(), version);
    }
  return versions;
}

/**
 * What a project is built for, under all conditions together: several where it is a library for several. What is computed
 * is not known.
 */
function addFrameworks(root: Element, properties: ReadonlyMap<string, string>, draft: Draft): void {
  const names = ['TargetFramework', 'TargetFrameworks', 'TargetFrameworkVersion'];
  const written = childrenOf(root, 'PropertyGroup').flatMap((group) =>
    names.flatMap((name) => childrenOf(group, name)),
  );
  const [first] = written;
  const range = [
    ...new Set(written.flatMap(({ text }) => (filled(text.trim(), properties) ?? '$()').split(';'))),
  ]
    .filter((each) => each !== '')
    .join(';');
  if (first !== undefined && range !== '' && !range.includes('$('))
    draft.runtime({ name: 'dotnet', range, line: first.line });
}
