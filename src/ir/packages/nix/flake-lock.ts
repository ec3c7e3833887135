import type { PackageInventory } from '#model/component';
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
import { openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';
import { fromSri } from '../plausible.ts';

/** `flake.lock`: the inputs of a flake, each a repository at a commit. */
export function readFlakeLock(file: PackageFile): PackageInventory | Broken {
  const document = asMapping(readJson(file.text));
  if (document.kind === 'broken') return document;
  const { value } = document;
  const draft = openDraft(file, 'nix/flake-lock', 'nix', document.doubts);
  const nodes = at(value, 'nodes');
  const root = textAt(value, 'root') ?? 'root';
  const places = new Map<string, number>();
  for (const [key, node] of entriesOf(nodes)) {
    const locked = at(node, 'locked');
    if (key === root || locked === undefined) continue;
    const position = draft.add({
      name: nameOf(key, locked),
      version: textAt(locked, 'rev'),
      range: textAt(node, 'original', 'ref'),
      line: node.line,
      integrity: fromSri(textAt(locked, 'narHash')),
      registry: textAt(locked, 'url'),
    });
    if (position !== undefined) places.set(key, position);
  }
  for (const [key, node] of entriesOf(nodes))
    for (const [, input] of entriesOf(at(node, 'inputs')))
      draft.needs(places.get(key), places.get(followed(input)));
  draft.reach(
    [...entriesOf(at(nodes, root, 'inputs'))].map(([, input]) => ({
      at: places.get(followed(input)),
      scope: 'production',
    })),
  );
  return draft.finish();
}

/** The name of a node, or the way of names to the input of another; of that its end is near enough. */
function followed(input: Value): string {
  return textOf(input) ?? textOf(itemsOf(input).at(-1)) ?? '';
}

function nameOf(key: string, locked: Value): string {
  const [owner, repository] = [textAt(locked, 'owner'), textAt(locked, 'repo')];
  const host = textAt(locked, 'host') ?? (textAt(locked, 'type') === 'gitlab' ? 'gitlab.com' : 'github.com');
  return owner !== undefined && repository !== undefined ? `${host}/${owner}/${repository}` : key;
}
