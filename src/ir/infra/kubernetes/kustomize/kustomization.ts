import { readDocuments } from '../../document.ts';
import type { DocumentComment } from '../../document-reading.ts';
import { baseOf, folderOf, pathFrom } from '../../terraform/paths.ts';
import { type InfraValue, itemsOf, type MapValue, type Place, valueAt } from '../../value.ts';
import { textAt } from '../manifest.ts';
import type { KubernetesReading } from '../reading.ts';

/** Names that kustomize looks for, in its order. */
export const kustomizationNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'] as const;

/** One kustomization as it is written. */
export interface Kustomization {
  readonly folder: string;
  readonly path: string;
  readonly value: MapValue;
  readonly comments: readonly DocumentComment[];
  /** Whether it is laid over what others give, and makes nothing by itself. */
  readonly isComponent: boolean;
}

/** An entry that names a file, a folder or an address. */
export interface Entry {
  readonly text: string;
  readonly place: Place;
}

/** All kustomizations of a tree by their folder. */
export function kustomizationsIn(reading: KubernetesReading): ReadonlyMap<string, Kustomization> {
  const found = new Map<string, Kustomization>();
  for (const path of reading.files.paths) {
    const name = baseOf(path);
    if (!kustomizationNames.some((each) => each === name)) continue;
    const made = kustomizationAt(path, reading);
    if (made !== undefined && !found.has(made.folder)) found.set(made.folder, made);
  }
  return found;
}

function kustomizationAt(path: string, reading: KubernetesReading): Kustomization | undefined {
  const text = reading.files.read(path);
  if (text === undefined) return undefined;
  const { documents, gaps, notices } = readDocuments(path, text);
  const [first] = documents;
  reading.gaps.push(...gaps);
  if (first?.value.kind !== 'map' || !isKustomization(first.value)) return undefined;
  reading.notices.push(...notices);
  const isComponent = textAt(first.value, 'kind') === 'Component';
  return { folder: folderOf(path), path, value: first.value, comments: first.comments, isComponent };
}

/** `apiVersion` and `kind` may be left out. Flux has a kind with the same name in another group. */
function isKustomization(value: MapValue): boolean {
  const apiVersion = textAt(value, 'apiVersion');
  return apiVersion === undefined || apiVersion.startsWith('kustomize.config.k8s.io/');
}

/** Files, folders and addresses that it takes objects from. */
export function sourcesOf({ value }: Kustomization): readonly Entry[] {
  return [...entriesAt(value, 'resources'), ...entriesAt(value, 'bases')];
}

/** Entries of a list of texts. */
export function entriesAt(value: InfraValue, key: string): readonly Entry[] {
  return itemsOf(valueAt(value, key)).flatMap((item) =>
    item.kind === 'text' ? [{ text: item.text, place: item.place }] : [],
  );
}

/** Where an entry leads in the tree: undefined for what lies elsewhere. */
export function targetOf({ folder }: Kustomization, { text }: Entry): string | undefined {
  return isRemote(text) ? undefined : pathFrom(folder, text);
}

/** `https://…`, `git@…`, `github.com/owner/name//folder?ref=…`. */
export function isRemote(text: string): boolean {
  return (
    /^(?:[a-z][a-z0-9+.-]*:|git@|\w+::)/i.test(text) ||
    /[?&]ref=/.test(text) ||
    /^[\w-]+(?:\.[\w-]+)+\/[^/]+\/[^/]+/.test(text)
  );
}
