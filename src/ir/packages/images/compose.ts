import type { PackageInventory } from '#model/component';
import { asMapping, at, type Broken, entriesOf, textAt } from '#parse/value/value';
import { readYaml } from '#parse/value/yaml';
import { openDraft } from '../draft.ts';
import { besides, type Neighbours, type PackageFile } from '../extractor.ts';
import { readImage, substituted } from './reference.ts';

/** Images of the services of a Compose file, with the values that `.env` beside it gives. Images that it builds are of the tree. */
export function readCompose(file: PackageFile, near: Neighbours): PackageInventory | Broken {
  const document = asMapping(readYaml(file.text));
  if (document.kind === 'broken') return document;
  const draft = openDraft(file, 'images/compose', 'docker', document.doubts);
  const values = environmentBeside(file, near);
  for (const [, service] of entriesOf(at(document.value, 'services') ?? document.value)) {
    const written = textAt(service, 'image');
    if (written === undefined || at(service, 'build') !== undefined) continue;
    const { line } = at(service, 'image') ?? service;
    const image = readImage(substituted(written, values));
    if (image === undefined) draft.doubt(line, 'The image is told by variables that are not known here.');
    else draft.add({ ...image, scope: 'production', relation: 'direct', line });
  }
  return draft.finish();
}

/** Names of variables of `.env`, with values that are part of a name or tag of an image, and so no secrets. */
function environmentBeside(file: PackageFile, near: Neighbours): ReadonlyMap<string, string> {
  const text = near.at(besides(file.path, '.env') ?? '')?.text ?? '';
  const values = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const found = /^\s*(?:export\s+)?(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^#\s]*))/.exec(line);
    if (found !== null) values.set(found[1] ?? '', found[2] ?? found[3] ?? found[4] ?? '');
  }
  return values;
}
