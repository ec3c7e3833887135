import type { PackageInventory } from '#model/component';
import { type Broken, entriesOf, itemsOf, textOf, type Value } from '#parse/value/value';
import { readYamlAll } from '#parse/value/yaml';
import { type Draft, openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';
import { readImage } from './reference.ts';

/** Whether a YAML file describes objects of Kubernetes; templates of Helm are no YAML before they are filled. */
export function isKubernetes({ text }: PackageFile): boolean {
  return /^apiVersion:/m.test(text) && /^kind:/m.test(text) && /\bimage:/.test(text) && !/\{\{/.test(text);
}

/** Images of containers in objects of Kubernetes of any kind. */
export function readKubernetes(file: PackageFile): PackageInventory | Broken {
  const documents = readYamlAll(file.text);
  if ('kind' in documents) return documents;
  const draft = openDraft(
    file,
    'images/kubernetes',
    'docker',
    documents.flatMap(({ doubts }) => doubts),
  );
  const seen = new Set<Value>();
  for (const { value } of documents) visit(value, seen, draft);
  return draft.finish();
}

const lists = new Set(['containers', 'initContainers', 'ephemeralContainers']);

/** Each value is visited once, however many aliases stand for it. */
function visit(value: Value, seen: Set<Value>, draft: Draft): void {
  if (value.kind === 'scalar' || seen.has(value)) return;
  seen.add(value);
  if (value.kind === 'list') {
    for (const item of value.items) visit(item, seen, draft);
    return;
  }
  for (const [key, inner] of entriesOf(value)) {
    if (lists.has(key)) for (const container of itemsOf(inner)) addContainer(container, draft);
    visit(inner, seen, draft);
  }
}

function addContainer(container: Value, draft: Draft): void {
  if (container.kind !== 'map') return;
  const written = container.entries.get('image');
  const text = textOf(written);
  if (written === undefined || text === undefined || text === '') return;
  const image = readImage(text);
  if (image === undefined) draft.doubt(written.line, 'The image cannot be told: it is no reference to one.');
  else draft.add({ ...image, scope: 'production', relation: 'direct', line: written.line });
}
