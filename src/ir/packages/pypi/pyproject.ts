import type { PackageInventory, Scope } from '#model/component';
import { readToml } from '#parse/value/toml';
import {
  at,
  type Broken,
  entriesOf,
  isTrue,
  itemsOf,
  lineOf,
  textAt,
  textOf,
  type Value,
} from '#parse/value/value';
import { openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';
import { exactIn, readRequirement } from './requirement.ts';

/** One dependency that a project asks for. */
interface Ask {
  readonly name: string;
  readonly range?: string;
  readonly version?: string;
  readonly address?: string;
  readonly scope: Scope;
  readonly line: number;
}

/** `pyproject.toml`: dependencies of the project, of its groups, and of Poetry, PDM and uv in their own tables. */
export function readPyproject(file: PackageFile): PackageInventory | Broken {
  const document = readToml(file.text);
  if (document.kind === 'broken') return document;
  const { value } = document;
  const draft = openDraft(file, 'pypi/pyproject', 'PyPI', document.doubts);
  const project = at(value, 'project') ?? at(value, 'tool', 'poetry');
  const name = textAt(project, 'name');
  const own =
    name === undefined
      ? undefined
      : draft.add({
          name,
          version: textAt(project, 'version'),
          relation: 'root',
          scope: 'production',
          line: lineOf(at(project, 'name')),
        });
  for (const { address, ...ask } of manifestAsks(value))
    draft.needs(own, draft.add({ ...ask, relation: 'direct', registry: address }));
  for (const python of [
    at(value, 'project', 'requires-python'),
    at(value, 'tool', 'poetry', 'dependencies', 'python'),
  ]) {
    const range = textOf(python);
    if (range !== undefined) draft.runtime({ name: 'python', range, line: lineOf(python) });
  }
  return draft.finish();
}

/** Everything that a manifest asks for. */
export function manifestAsks(manifest: Value): readonly Ask[] {
  const tool = at(manifest, 'tool');
  const groups = (value: Value | undefined, scope: (name: string) => Scope) =>
    [...entriesOf(value)].flatMap(([name, list]) => written(list, scope(name)));
  return [
    ...written(at(manifest, 'project', 'dependencies'), 'production'),
    ...groups(at(manifest, 'project', 'optional-dependencies'), () => 'optional'),
    ...groups(at(manifest, 'dependency-groups'), scopeOfGroup),
    ...groups(at(tool, 'pdm', 'dev-dependencies'), () => 'development'),
    ...written(at(tool, 'uv', 'dev-dependencies'), 'development'),
    ...ofPoetry(at(tool, 'poetry', 'dependencies'), 'production'),
    ...ofPoetry(at(tool, 'poetry', 'dev-dependencies'), 'development'),
    ...[...entriesOf(at(tool, 'poetry', 'group'))].flatMap(([name, group]) =>
      ofPoetry(at(group, 'dependencies'), scopeOfGroup(name)),
    ),
  ];
}

function scopeOfGroup(name: string): Scope {
  if (name === 'main') return 'production';
  return /^tests?(?:ing)?$/.test(name) ? 'test' : 'development';
}

/** A list of requirements; `{include-group = "test"}` names a group that is read by itself. */
function written(list: Value | undefined, scope: Scope): readonly Ask[] {
  return itemsOf(list).flatMap((each) => {
    const requirement = readRequirement(textOf(each) ?? '');
    if (requirement === undefined) return [];
    const { marker, ...rest } = requirement;
    return [
      {
        ...rest,
        scope: marker !== undefined && /\bextra\b/.test(marker) ? 'optional' : scope,
        line: each.line,
      },
    ];
  });
}

/** Poetry writes `name = "^1.2"`, a table, or a list of tables for several platforms. */
function ofPoetry(table: Value | undefined, scope: Scope): readonly Ask[] {
  return [...entriesOf(table)].flatMap(([name, value]) => {
    if (name.toLowerCase() === 'python') return [];
    const all = value.kind === 'list' ? value.items : [value];
    return all.map((each): Ask => {
      const range = textOf(each) ?? textAt(each, 'version');
      const address = textAt(each, 'git') ?? textAt(each, 'url') ?? textAt(each, 'path');
      return {
        name,
        ...(range !== undefined && { range }),
        // A version alone is that version to Poetry.
        ...exactIn(/^\d[\w.+!-]*$/.test(range ?? '') ? `==${range}` : range),
        ...(address !== undefined && { address }),
        scope: isTrue(at(each, 'optional')) ? 'optional' : scope,
        line: value.line,
      };
    });
  });
}
