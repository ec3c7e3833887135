import type { PackageInventory, Scope } from '#model/component';
import { readJson } from '#parse/value/json';
import {
  asMapping,
  at,
  type Broken,
  entriesOf,
  itemsOf,
  textAt,
  textOf,
  type Value,
} from '#parse/value/value';
import { type Draft, openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';

/** `conan.lock` of Conan 1, which is a graph, and 2, which is lists. */
export function readConanLock(file: PackageFile): PackageInventory | Broken {
  const document = asMapping(readJson(file.text));
  if (document.kind === 'broken') return document;
  const { value } = document;
  const draft = openDraft(file, 'cpp/conan-lock', 'ConanCenter', document.doubts);
  const nodes = at(value, 'graph_lock', 'nodes');
  if (nodes !== undefined) readGraph(nodes, draft);
  for (const [section, scope] of [
    ['requires', 'production'],
    ['build_requires', 'development'],
    ['python_requires', 'development'],
  ] as const)
    for (const each of itemsOf(at(value, section))) add(textOf(each), each.line, scope, draft);
  return draft.finish();
}

function readGraph(nodes: Value, draft: Draft): void {
  const places = new Map<string, number>();
  const own: string[] = [];
  for (const [key, node] of entriesOf(nodes)) {
    const reference = textAt(node, 'ref') ?? textAt(node, 'pref');
    const isOwn = textAt(node, 'path') !== undefined;
    if (isOwn) own.push(key);
    const isBuild = textAt(node, 'context') === 'build';
    const position =
      reference === undefined || reference.startsWith('conanfile')
        ? undefined
        : add(reference, node.line, isBuild ? 'development' : 'production', draft, isOwn);
    if (position !== undefined) places.set(key, position);
  }
  for (const [key, node] of entriesOf(nodes))
    for (const section of ['requires', 'build_requires'])
      for (const need of itemsOf(at(node, section)))
        draft.needs(places.get(key), places.get(textOf(need) ?? ''));
  const asked = own.flatMap((key) =>
    ['requires', 'build_requires'].flatMap((section) => itemsOf(at(nodes, key, section))),
  );
  draft.reach(asked.map((need) => ({ at: places.get(textOf(need) ?? ''), scope: 'production' })));
}

/** `name/version@user/channel#revision:package%time` */
function add(
  reference: string | undefined,
  line: number,
  scope: Scope,
  draft: Draft,
  isOwn = false,
): number | undefined {
  const found = /^([^/@#]+)\/([^/@#:%]+)(?:@[^#:%]*)?(?:[#:%].*)?$/.exec(reference ?? '');
  if (found === null) {
    draft.doubt(line, 'An entry names no package and version.');
    return undefined;
  }
  return draft.add({ name: found[1], version: found[2], scope, ...(isOwn && { relation: 'root' }), line });
}
