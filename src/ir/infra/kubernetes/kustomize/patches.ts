import { readDocuments } from '../../document.ts';
import type { DocumentsRead } from '../../document-reading.ts';
import { pathFrom } from '../../terraform/paths.ts';
import { type InfraValue, itemsOf, type MapValue, type Place, valueAt } from '../../value.ts';
import { type Manifest, manifestOf, revalued, textAt } from '../manifest.ts';
import { gapOf, type KubernetesReading } from '../reading.ts';
import { patchedWith } from './json-patch.ts';
import type { Kustomization } from './kustomization.ts';
import { mergedWith } from './merge.ts';
import { isSelected } from './select.ts';

/** A patch of a kustomization: its documents, and what they are for where somebody said so. */
interface Patch {
  readonly documents: readonly InfraValue[];
  readonly target: InfraValue | undefined;
  readonly place: Place;
}

/** Objects with all patches of a kustomization laid over them, in the order in which kustomize does it. */
export function patched(
  all: readonly Manifest[],
  kustomization: Kustomization,
  reading: KubernetesReading,
  used: Set<string>,
): readonly Manifest[] {
  let made = all;
  for (const patch of patchesOf(kustomization, reading, used))
    for (const document of patch.documents)
      made =
        document.kind === 'list'
          ? operatedOn(made, document, patch, kustomization, reading)
          : merged(made, document, patch);
  return made;
}

function patchesOf(
  kustomization: Kustomization,
  reading: KubernetesReading,
  used: Set<string>,
): readonly Patch[] {
  const { value } = kustomization;
  const read = (
    item: InfraValue,
    inline: InfraValue | undefined,
    path: string | undefined,
  ): readonly InfraValue[] => {
    if (inline?.kind === 'text') return inlineDocuments(inline);
    return path === undefined ? [] : fileDocuments(path, item.place, kustomization, reading, used);
  };
  const strategic = itemsOf(valueAt(value, 'patchesStrategicMerge')).map((item) => {
    const isInline = item.kind === 'text' && item.text.includes('\n');
    const documents = read(item, isInline ? item : undefined, item.kind === 'text' ? item.text : undefined);
    return { documents, target: undefined, place: item.place };
  });
  const others = [...itemsOf(valueAt(value, 'patches')), ...itemsOf(valueAt(value, 'patchesJson6902'))].map(
    (item) => ({
      documents: read(item, valueAt(item, 'patch'), textAt(item, 'path')),
      target: valueAt(item, 'target'),
      place: item.place,
    }),
  );
  return [...strategic, ...others];
}

function fileDocuments(
  path: string,
  { line }: Place,
  kustomization: Kustomization,
  reading: KubernetesReading,
  used: Set<string>,
): readonly InfraValue[] {
  const target = pathFrom(kustomization.folder, path);
  const text = target === undefined ? undefined : reading.files.read(target);
  if (target === undefined || text === undefined) {
    gapOf(
      reading,
      kustomization.path,
      'not-checked-out',
      `Line ${line}: the patch ${path.slice(0, 120)} was not found; what it changes was checked without it.`,
    );
    return [];
  }
  used.add(target);
  reading.paths.add(target);
  const { documents, gaps }: DocumentsRead = readDocuments(target, text);
  for (const gap of gaps) gapOf(reading, gap.path, gap.why, gap.detail);
  return documents.map((each) => each.value);
}

/** A patch that stands as text in the kustomization; its places are right by their line. */
function inlineDocuments(value: InfraValue & { readonly kind: 'text' }): readonly InfraValue[] {
  const { documents } = readDocuments(value.place.path, value.text);
  const first = value.textLine ?? value.place.line;
  return documents.map((each) => movedTo(each.value, value.place, first - 1));
}

/** The same value with places of a text within a text: lines of the file, offsets of the whole text. */
function movedTo(value: InfraValue, whole: Place, lines: number): InfraValue {
  const at = ({ line, endLine = line }: Place): Place => ({
    path: whole.path,
    line: line + lines,
    column: 1,
    endLine: endLine + lines,
    endColumn: 1,
    start: whole.start,
    end: whole.end,
  });
  const place = at(value.place);
  if (value.kind === 'list')
    return { ...value, place, items: value.items.map((item) => movedTo(item, whole, lines)) };
  if (value.kind !== 'map') return { ...value, place };
  const entries = new Map(
    [...value.entries].map(([key, entry]) => [
      key,
      { value: movedTo(entry.value, whole, lines), place: at(entry.place) },
    ]),
  );
  return { ...value, place, entries };
}

function operatedOn(
  all: readonly Manifest[],
  operations: InfraValue,
  { target }: Patch,
  { path }: Kustomization,
  reading: KubernetesReading,
): readonly Manifest[] {
  if (target === undefined) return all;
  return all.map((each) => {
    if (!isSelected(each, target)) return each;
    const { value, failed } = patchedWith(each.value, operations);
    for (const message of failed.slice(0, 5)) {
      const line = operations.place.line;
      if (!reading.notices.some((notice) => notice.path === path && notice.message === message))
        reading.notices.push({ code: 'patch-not-applied', message, path, line });
    }
    return revalued(each, value);
  });
}

function merged(all: readonly Manifest[], document: InfraValue, { target }: Patch): readonly Manifest[] {
  if (document.kind !== 'map') return all;
  return all.flatMap((each) => {
    if (target === undefined ? !isSame(each, document) : !isSelected(each, target)) return [each];
    const value = mergedWith(each.value, target === undefined ? document : withoutIdentity(document));
    return value === undefined ? [] : [revalued(each, value)];
  });
}

/** Whether a patch without a target is for an object: by kind and name, the group as far as it matters to kinds. */
function isSame(manifest: Manifest, document: MapValue): boolean {
  const patch = manifestOf(document);
  if (patch === undefined || patch.kind !== manifest.kind) return false;
  const isNamed = patch.name === manifest.name || manifest.formerNames.includes(patch.name);
  return (
    isNamed &&
    (patch.namespace === undefined ||
      manifest.namespace === undefined ||
      patch.namespace === manifest.namespace)
  );
}

/** A patch with a target may be named as it likes: it does not rename what it is for. */
function withoutIdentity(document: MapValue): MapValue {
  const metadata = valueAt(document, 'metadata');
  const entries = new Map([...document.entries].filter(([key]) => key !== 'kind' && key !== 'apiVersion'));
  const own = document.entries.get('metadata');
  if (metadata?.kind === 'map' && own !== undefined) {
    const kept = new Map([...metadata.entries].filter(([key]) => key !== 'name' && key !== 'namespace'));
    entries.set('metadata', { ...own, value: { ...metadata, entries: kept } });
  }
  return { ...document, entries };
}
