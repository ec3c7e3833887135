import type { DocumentComment, InfraDocument } from '../document-reading.ts';
import type { InfraFormat } from '../resource.ts';
import { type InfraValue, type MapValue, type Place, valueAt } from '../value.ts';

/** One object of Kubernetes as a file, a generator or a chart gives it. */
export interface Manifest {
  readonly value: MapValue;
  readonly apiVersion: string;
  readonly kind: string;
  /** Empty where none is written: `generateName`. */
  readonly name: string;
  /** Undefined where none is written: whoever applies it says so. */
  readonly namespace: string | undefined;
  /** Names it had before an overlay gave it another: others still call it by these. */
  readonly formerNames: readonly string[];
  readonly place: Place;
  readonly comments: readonly DocumentComment[];
  /** Entries of kustomizations that it came through, outermost first. */
  readonly calls: readonly Place[];
  /** Of a chart: Helm itself made it. */
  readonly isRendered?: true;
}

/** Formats that objects are read from. */
export type ManifestFormat = Extract<InfraFormat, 'kubernetes' | 'helm'>;

/** Most objects of one `List`. */
const mostItems = 5000;

/** The objects of a document: none where it is no manifest, those of its `items` where it is a list. */
export function manifestsIn({ value, place, comments }: InfraDocument): readonly Manifest[] {
  if (value.kind === 'list')
    return value.items.flatMap((item) =>
      manifestsIn({ value: item, place: item.place, comments: within(comments, item.place) }),
    );
  if (value.kind !== 'map') return [];
  const kind = textAt(value, 'kind');
  const items = valueAt(value, 'items');
  if (kind?.endsWith('List') && items?.kind === 'list' && textAt(value, 'apiVersion') !== undefined)
    return items.items
      .slice(0, mostItems)
      .flatMap((item) =>
        manifestsIn({ value: item, place: item.place, comments: within(comments, item.place) }),
      );
  const made = manifestOf(value);
  return made === undefined ? [] : [{ ...made, place: { ...place, ...startOf(value, place) }, comments }];
}

/** A map as an object; undefined when it has no `apiVersion` and `kind`. */
export function manifestOf(value: MapValue): Manifest | undefined {
  const apiVersion = textAt(value, 'apiVersion');
  const kind = textAt(value, 'kind');
  if (apiVersion === undefined || kind === undefined || !/^[A-Z]\w*$/.test(kind)) return undefined;
  return {
    value,
    apiVersion,
    kind,
    name: textAt(value, 'metadata', 'name') ?? '',
    namespace: textAt(value, 'metadata', 'namespace'),
    formerNames: [],
    place: value.place,
    comments: [],
    calls: [],
  };
}

/** The same object with another value; its name and namespace are read anew, and the former name is remembered. */
export function revalued(manifest: Manifest, value: InfraValue): Manifest {
  if (value.kind !== 'map' || value === manifest.value) return manifest;
  const made = manifestOf(value);
  if (made === undefined) return manifest;
  const isRenamed = made.name !== manifest.name && manifest.name !== '';
  const formerNames = isRenamed ? [...manifest.formerNames, manifest.name] : manifest.formerNames;
  const { place, comments, calls } = manifest;
  return { ...made, formerNames, place, comments, calls };
}

/** `shop/Deployment/web`; without a namespace that nobody wrote. */
export function addressOf({ namespace, kind, name, value }: Manifest): string {
  const called =
    name === ''
      ? `(${valueAt(value, 'metadata', 'generateName') === undefined ? 'no name' : 'generated'})`
      : name;
  return [...(namespace === undefined ? [] : [namespace]), kind, called].join('/');
}

/** The text at a path of keys; numbers and truths as they are written; undefined for what is not known or empty. */
export function textAt(
  value: InfraValue | undefined,
  ...path: readonly (string | number)[]
): string | undefined {
  const found = valueAt(value, ...path);
  if (found?.kind === 'text') return found.text === '' ? undefined : found.text;
  if (found?.kind === 'number') return String(found.number);
  return found?.kind === 'truth' ? String(found.truth) : undefined;
}

/** A document begins with its first key, not with the comments above. */
function startOf(value: MapValue, place: Place): Partial<Place> {
  const { line, column, start } = value.place;
  return start >= place.start ? { line, column, start } : {};
}

function within(
  comments: readonly DocumentComment[],
  { line, endLine = line }: Place,
): readonly DocumentComment[] {
  return comments.filter(({ place }) => place.line >= line && place.line <= endLine);
}
