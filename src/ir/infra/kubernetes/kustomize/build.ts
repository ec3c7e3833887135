import { pathFrom } from '../../terraform/paths.ts';
import { type InfraValue, valueAt } from '../../value.ts';
import type { Manifest } from '../manifest.ts';
import { gapOf, type KubernetesReading, manifestsOf } from '../reading.ts';
import { generated } from './generate.ts';
import {
  type Entry,
  entriesAt,
  isRemote,
  type Kustomization,
  kustomizationsIn,
  sourcesOf,
  targetOf,
} from './kustomization.ts';
import { patched } from './patches.ts';
import { replaced } from './replace.ts';
import { transformed } from './transform.ts';

/** What the kustomizations of a tree give. */
export interface Kustomized {
  /** Objects by the folder of the kustomization that gives them: only of those that no other uses. */
  readonly roots: ReadonlyMap<string, readonly Manifest[]>;
  /** Files that kustomizations of the tree use: what is in them is no program of its own. */
  readonly used: ReadonlySet<string>;
}

/** Most kustomizations in each other, and most objects that all of a tree may make. */
const deepestBase = 24;
const mostObjects = 50_000;

/** All kustomizations while they are built. */
interface Building {
  readonly reading: KubernetesReading;
  readonly all: ReadonlyMap<string, Kustomization>;
  readonly used: Set<string>;
  /** Folders that are being built, outermost first. */
  readonly open: string[];
  objects: number;
}

/**
 * Builds every kustomization of a tree that no other one uses. A base is looked at through the overlays that use it, as
 * what they override is nobody's cluster; a base without overlays is built itself, and a component that nobody uses too.
 */
export function kustomized(reading: KubernetesReading): Kustomized {
  const all = kustomizationsIn(reading);
  const building: Building = { reading, all, used: new Set(), open: [], objects: 0 };
  const bases = basesAmong(all);
  const roots = new Map<string, readonly Manifest[]>();
  for (const [folder, each] of all) {
    reading.paths.add(each.path);
    if (!bases.has(folder)) roots.set(folder, built(each, [], building));
  }
  // Those that only use each other in a circle.
  for (const [folder, each] of all)
    if (!building.used.has(each.path) && !roots.has(folder)) roots.set(folder, built(each, [], building));
  return { roots, used: building.used };
}

/** Folders that other kustomizations of the tree use. */
function basesAmong(all: ReadonlyMap<string, Kustomization>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const each of all.values())
    for (const entry of [...sourcesOf(each), ...entriesAt(each.value, 'components')]) {
      const target = targetOf(each, entry);
      if (target !== undefined && target !== each.folder) found.add(target);
    }
  return found;
}

/** The objects of one kustomization, laid over those that it is given when it is a component. */
function built(
  kustomization: Kustomization,
  given: readonly Manifest[],
  building: Building,
): readonly Manifest[] {
  const { reading, open, used } = building;
  const { folder, path, value } = kustomization;
  if (open.includes(folder) || open.length > deepestBase) {
    gapOf(
      reading,
      path,
      'syntax',
      'This kustomization uses itself through others; what it would give was not checked.',
    );
    return given;
  }
  used.add(path);
  open.push(folder);
  let made = [
    ...given,
    ...sourcesOf(kustomization).flatMap((entry) => taken(entry, kustomization, building)),
  ];
  for (const entry of entriesAt(value, 'components')) {
    const component = componentAt(entry, kustomization, building);
    if (component !== undefined) made = [...built(component, made, building)];
  }
  made = [...made, ...generated(kustomization, made)];
  tellLeftOut(kustomization, reading);
  made = [...patched(made, kustomization, reading, used)];
  made = [...transformed(made, value)];
  open.pop();
  return replaced(made, kustomization);
}

/** The objects of a file or a folder that an entry names. */
function taken(entry: Entry, kustomization: Kustomization, building: Building): readonly Manifest[] {
  const { reading, all, used } = building;
  const target = targetOf(kustomization, entry);
  const base = target === undefined ? undefined : all.get(target);
  const found = base === undefined ? manifestsIn(target, building) : built(base, [], building);
  if (target === undefined || (base === undefined && reading.files.read(target) === undefined)) {
    tellMissing(entry, kustomization, reading);
    return [];
  }
  if (base === undefined) used.add(target);
  building.objects += found.length;
  if (building.objects > mostObjects) {
    gapOf(
      reading,
      kustomization.path,
      'budget',
      `Kustomizations give more than ${mostObjects} objects; the rest was not checked.`,
    );
    return [];
  }
  return found.map((each) => ({ ...each, calls: [entry.place, ...each.calls] }));
}

function manifestsIn(target: string | undefined, { reading, used }: Building): readonly Manifest[] {
  if (target === undefined) return [];
  used.add(target);
  return manifestsOf(target, reading);
}

function componentAt(
  entry: Entry,
  kustomization: Kustomization,
  { all, reading }: Building,
): Kustomization | undefined {
  const target = targetOf(kustomization, entry);
  const found = target === undefined ? undefined : all.get(target);
  if (found === undefined) tellMissing(entry, kustomization, reading);
  return found;
}

function tellMissing({ text, place }: Entry, { path }: Kustomization, reading: KubernetesReading): void {
  const what = isRemote(text) ? 'is not in this tree' : 'was not found';
  const name = text.replace(/^([a-z+]+:\/\/)[^/@]*@/i, '$1').slice(0, 120);
  gapOf(
    reading,
    path,
    'not-checked-out',
    `Line ${place.line}: ${name} ${what}; its objects were not checked.`,
  );
}

/** Parts of a kustomization that run programs or fetch charts. */
const leftOut = ['helmCharts', 'helmChartInflationGenerator', 'generators', 'transformers'] as const;

function tellLeftOut({ path, value, folder }: Kustomization, reading: KubernetesReading): void {
  for (const key of leftOut) {
    const found: InfraValue | undefined = valueAt(value, key);
    if (found?.kind !== 'list' || found.items.length === 0) continue;
    const isTransformer = key === 'transformers';
    const detail = isTransformer
      ? 'transformers change objects in a way that was not followed'
      : `${key} are made by other programs and were not checked`;
    gapOf(reading, path, 'not-built', `Line ${found.place.line}: ${detail}.`);
    for (const entry of entriesAt(value, key)) {
      const target = pathFrom(folder, entry.text);
      if (target !== undefined) reading.paths.add(target);
    }
  }
}
