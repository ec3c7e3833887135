import type { Gap, Notice } from '#model/gap';
import { readDocuments } from '../document.ts';
import type { TreeFiles } from '../files.ts';
import { type Manifest, manifestsIn } from './manifest.ts';

/** A tree while its manifests are read. */
export interface KubernetesReading {
  readonly files: TreeFiles;
  readonly gaps: Gap[];
  readonly notices: Notice[];
  /** Files that were understood. */
  readonly paths: Set<string>;
  /** Each file is read once, however many overlays use it. */
  readonly manifests: Map<string, readonly Manifest[]>;
}

/** Begins to read a tree. */
export function openReading(files: TreeFiles): KubernetesReading {
  return { files, gaps: [], notices: [], paths: new Set(), manifests: new Map() };
}

/** The objects of a file; none when it is no manifest. */
export function manifestsOf(path: string, reading: KubernetesReading): readonly Manifest[] {
  const known = reading.manifests.get(path);
  if (known !== undefined) return known;
  const text = reading.files.read(path);
  const found = text === undefined || !mayBeManifest(text) ? [] : readManifests(path, text, reading);
  reading.manifests.set(path, found);
  return found;
}

function readManifests(path: string, text: string, reading: KubernetesReading): readonly Manifest[] {
  const { documents, gaps, notices } = readDocuments(path, text);
  const found = documents.flatMap(manifestsIn);
  reading.gaps.push(...gaps);
  if (found.length > 0) {
    reading.notices.push(...notices);
    reading.paths.add(path);
  }
  return found;
}

/** Whether a text has both keys that every object has; cheap, as it is asked of every file. */
export function mayBeManifest(text: string): boolean {
  return /["']?apiVersion["']?\s*:/.test(text) && /["']?kind["']?\s*:/.test(text);
}

/** Tells, once, that something of a file was not checked. */
export function gapOf(reading: KubernetesReading, path: string, why: Gap['why'], detail: string): void {
  if (reading.gaps.some((gap) => gap.path === path && gap.detail === detail)) return;
  reading.gaps.push({ analyser: 'infra', path, why, detail });
}
