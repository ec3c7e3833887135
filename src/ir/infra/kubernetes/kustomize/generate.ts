import { textOf } from '../../make.ts';
import { type Entry, type InfraValue, itemsOf, type MapValue, unknownLike, valueAt } from '../../value.ts';
import { type Manifest, manifestOf, textAt } from '../manifest.ts';
import type { Kustomization } from './kustomization.ts';

/** The ConfigMaps and Secrets that a kustomization generates; what `merge` and `replace` change stays as it is. */
export function generated({ value }: Kustomization, others: readonly Manifest[]): readonly Manifest[] {
  return (
    [
      ['configMapGenerator', 'ConfigMap'],
      ['secretGenerator', 'Secret'],
    ] as const
  ).flatMap(([key, kind]) =>
    itemsOf(valueAt(value, key)).flatMap((item) => {
      if (item.kind !== 'map') return [];
      const name = textAt(item, 'name') ?? '';
      if (others.some((each) => each.kind === kind && each.name === name)) return [];
      const made = manifestOf(objectOf(item, kind));
      return made === undefined ? [] : [made];
    }),
  );
}

function objectOf(item: MapValue, kind: 'ConfigMap' | 'Secret'): MapValue {
  const { place } = item;
  const entry = (value: InfraValue): Entry => ({ value, place: value.place });
  const text = (written: string): Entry => entry(textOf(written, { origin: 'computed', place }));
  const map = (entries: ReadonlyMap<string, Entry>, isOpen = false): Entry =>
    entry({ kind: 'map', entries, origin: 'explicit', place, ...(isOpen ? { isOpen: true } : {}) });
  const name = valueAt(item, 'name');
  const namespace = valueAt(item, 'namespace');
  const metadata = new Map<string, Entry>();
  if (name !== undefined) metadata.set('name', entry(name));
  if (namespace !== undefined) metadata.set('namespace', entry(namespace));
  const { data, isOpen } = dataOf(item, kind);
  const entries = new Map([
    ['apiVersion', text('v1')],
    ['kind', text(kind)],
    ['metadata', map(metadata)],
    [kind === 'Secret' ? 'stringData' : 'data', map(data, isOpen)],
  ]);
  return { kind: 'map', entries, origin: 'explicit', place };
}

/** Literals are known; of files only the name is, and of files of variables not even that. */
function dataOf(
  item: MapValue,
  kind: 'ConfigMap' | 'Secret',
): { readonly data: ReadonlyMap<string, Entry>; readonly isOpen: boolean } {
  const data = new Map<string, Entry>();
  for (const literal of itemsOf(valueAt(item, 'literals'))) {
    const [, key, written = ''] =
      /^([^=]+)=([\s\S]*)$/.exec(literal.kind === 'text' ? literal.text : '') ?? [];
    if (key === undefined) continue;
    const secret = kind === 'Secret' ? { isSensitive: true as const } : {};
    data.set(key, {
      value: { ...textOf(written, { origin: literal.origin, place: literal.place }), ...secret },
      place: literal.place,
    });
  }
  for (const file of itemsOf(valueAt(item, 'files'))) {
    const [, key, path = key] = /^(?:([^=]+)=)?(.*)$/.exec(file.kind === 'text' ? file.text : '') ?? [];
    const name = key ?? path?.split('/').at(-1);
    if (name !== undefined)
      data.set(name, { value: unknownLike(file, 'file', 'It is read from a file.'), place: file.place });
  }
  return { data, isOpen: itemsOf(valueAt(item, 'envs')).length > 0 || valueAt(item, 'env') !== undefined };
}
