import type { PackageInventory, Scope } from '#model/component';
import { readToml } from '#parse/value/toml';
import { at, type Broken, entriesOf, isTrue, lineOf, textAt, textOf, type Value } from '#parse/value/value';
import { openDraft } from '../draft.ts';
import { folderOf, type Neighbours, type PackageFile } from '../extractor.ts';

/** One dependency of a manifest. */
export interface CargoAsk {
  readonly name: string;
  readonly range?: string;
  readonly address?: string;
  readonly scope: Scope;
  readonly line: number;
  readonly isInherited: boolean;
  /** It has a version, a place or a workspace to take them from. */
  readonly isTold: boolean;
}

const sections: readonly (readonly [string, Scope])[] = [
  ['dependencies', 'production'],
  ['build-dependencies', 'development'],
  ['dev-dependencies', 'test'],
];

/** `Cargo.toml`, also of a workspace, whose versions its members inherit. */
export function readCargoToml(file: PackageFile, near: Neighbours): PackageInventory | Broken {
  const document = readToml(file.text);
  if (document.kind === 'broken') return document;
  const { value } = document;
  const draft = openDraft(file, 'rust/cargo-toml', 'crates.io', document.doubts);
  const name = textAt(value, 'package', 'name');
  const own =
    name === undefined
      ? undefined
      : draft.add({
          name,
          version: textAt(value, 'package', 'version'),
          relation: 'root',
          scope: 'production',
          line: lineOf(at(value, 'package', 'name')),
          licence: textAt(value, 'package', 'license'),
        });
  const workspace = workspaceOf(file, near, value);
  const shared = new Map(
    asksIn(at(workspace, 'workspace', 'dependencies'), 'unknown').map((ask) => [ask.name, ask]),
  );
  for (const ask of [...asksOf(value), ...asksIn(at(value, 'workspace', 'dependencies'), 'unknown')]) {
    if (!ask.isTold) draft.doubt(ask.line, `What is asked for of ${JSON.stringify(ask.name)} is not told.`);
    const inherited = ask.isInherited ? shared.get(ask.name) : undefined;
    if (ask.isInherited && inherited === undefined)
      draft.doubt(
        ask.line,
        `The version of ${JSON.stringify(ask.name)} is that of a workspace which is not in the tree.`,
      );
    const range = ask.range ?? inherited?.range;
    draft.needs(
      own,
      draft.add({
        name: ask.name,
        range,
        version: /^=\s*(\d[^\s,]*)$/.exec(range ?? '')?.[1],
        scope: ask.scope,
        relation: 'direct',
        line: ask.line,
        registry: ask.address ?? inherited?.address,
      }),
    );
  }
  return draft.finish();
}

/** Everything that a manifest asks for, on any platform. */
export function asksOf(manifest: Value): readonly CargoAsk[] {
  const tables = [manifest, ...[...entriesOf(at(manifest, 'target'))].map(([, table]) => table)];
  return tables.flatMap((table) =>
    sections.flatMap(([section, scope]) =>
      asksIn(at(table, section) ?? at(table, section.replace('-', '_')), scope),
    ),
  );
}

function asksIn(table: Value | undefined, scope: Scope): readonly CargoAsk[] {
  return [...entriesOf(table)].map(([key, value]) => {
    const range = textOf(value) ?? textAt(value, 'version');
    const repository = textAt(value, 'git');
    const commit = textAt(value, 'rev') ?? textAt(value, 'tag') ?? textAt(value, 'branch');
    const address =
      repository === undefined
        ? textAt(value, 'path')
        : `${repository}${commit === undefined ? '' : `#${commit}`}`;
    return {
      name: textAt(value, 'package') ?? key,
      ...(range !== undefined && { range }),
      ...(address !== undefined && { address }),
      scope: scope === 'production' && isTrue(at(value, 'optional')) ? 'optional' : scope,
      line: value.line,
      isInherited: isTrue(at(value, 'workspace')),
      isTold: range !== undefined || address !== undefined || isTrue(at(value, 'workspace')),
    };
  });
}

/** The manifest with the workspace that this one is of: itself, or one in a folder above. */
function workspaceOf(file: PackageFile, near: Neighbours, own: Value): Value | undefined {
  if (at(own, 'workspace') !== undefined) return own;
  for (let folder = folderOf(file.path); folder !== ''; ) {
    folder = folderOf(folder);
    const found = near.at(folder === '' ? 'Cargo.toml' : `${folder}/Cargo.toml`);
    const document =
      found === undefined || !found.text.includes('[workspace') ? undefined : readToml(found.text);
    if (document?.kind === 'document' && at(document.value, 'workspace') !== undefined) return document.value;
  }
  return undefined;
}
