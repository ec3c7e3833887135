import { folderOf } from '../terraform/paths.ts';
import { type InfraValue, valueAt } from '../value.ts';
import { addressOf, type Manifest, type ManifestFormat } from './manifest.ts';
import { templatePathOf } from './pod.ts';

/** An object with its place among the others of a tree. */
export interface Node {
  readonly id: string;
  readonly manifest: Manifest;
  /** Folder of the kustomization or chart that gives it, or the file where it stands by itself. */
  readonly root: string;
  readonly format: ManifestFormat;
  /** Folder of the kustomization or chart; undefined for what stands in a file by itself. */
  readonly program: string | undefined;
  /** Labels of its pods; undefined for an object without pods. */
  readonly podLabels: InfraValue | undefined;
  readonly hasPods: boolean;
}

/** What gives objects. */
export interface Source {
  readonly root: string;
  readonly format: ManifestFormat;
  readonly isProgram: boolean;
}

/** An object as a node; `ids` counts those of the same name in the same source. */
export function nodeOf(manifest: Manifest, source: Source, ids: Map<string, number>): Node {
  const { root, format, isProgram } = source;
  const plain = `${root}:${addressOf(manifest)}`;
  const before = ids.get(plain) ?? 0;
  ids.set(plain, before + 1);
  const template = templatePathOf(manifest);
  const podLabels =
    template === undefined ? undefined : valueAt(manifest.value, ...template, 'metadata', 'labels');
  return {
    id: before === 0 ? plain : `${plain}#${before + 1}`,
    manifest,
    root,
    format,
    program: isProgram ? root : undefined,
    podLabels,
    hasPods: template !== undefined,
  };
}

/**
 * Of objects that a name or a selector may mean, the nearest: of the same program, else of the same file, of the same
 * folder, of the folder that both are deepest in. Samples and environments of one tree use the same names again and
 * again. Objects of another program, or surely of another namespace, are never meant.
 */
export function nearestTo(
  from: Node,
  found: readonly Node[],
  namespace = from.manifest.namespace,
): readonly Node[] {
  let best: Node[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const each of found) {
    if (!mayMean(from, each) || !mayShare(namespace, each.manifest.namespace)) continue;
    const own = distance(from, each);
    if (own < least) best = [];
    if (own <= least) best.push(each);
    least = Math.min(least, own);
  }
  return best;
}

/** Programs are whole; a file that stands by itself may be applied with its neighbours that are of one. */
export function mayMean(from: Node, other: Node): boolean {
  if (from.program === other.program) return true;
  return from.program === undefined && folderOf(pathOf(from)) === folderOf(pathOf(other));
}

function pathOf({ manifest }: Node): string {
  return manifest.place.path;
}

/** Whether two namespaces may be one: what is not written is told by whoever applies it. */
export function mayShare(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

function distance(a: Node, b: Node): number {
  if (a.program !== undefined && a.program === b.program) return 0;
  const first = a.manifest.place.path;
  const second = b.manifest.place.path;
  if (first === second) return 0;
  const one = folderOf(first).split('/');
  const other = folderOf(second).split('/');
  let shared = 0;
  while (shared < one.length && shared < other.length && one[shared] === other[shared]) shared++;
  return 1 + one.length - shared + other.length - shared;
}
