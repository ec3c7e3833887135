import type { PackageFix } from '#model/affected-package';
import type { Component, PackageInventory } from '#model/component';
import { present } from '#model/present';
import type { Match } from '../match.ts';
import { versionOrder } from '../versions/compare.ts';
import { satisfies } from '../versions/satisfies.ts';
import { clearVersion, namesOf } from './clear-version.ts';
import { javascriptManagers } from './javascript.table.ts';
import { type Change, type PackageManager, type Steps, safe } from './manager.ts';
import { otherManagers } from './others.table.ts';
import { pythonManagers } from './python.table.ts';

/** What to advise on, and where it stands. */
export interface Advising {
  readonly match: Match;
  readonly inventory: PackageInventory;
  /** Positions from the direct dependency to the package. */
  readonly path: readonly number[];
  /** Every file of the tree that names packages, for the manifest beside a lock file. */
  readonly inventories: readonly PackageInventory[];
}

/** How a package is made safe: never by an upgrade when it is malicious. */
export function adviseFix(asked: Advising): PackageFix {
  const { match, inventory, path } = asked;
  const { component } = match;
  const manager = managerOf(inventory.path);
  const direct = inventory.components[path[0] ?? match.at] ?? component;
  const place = placeOf(asked, direct, manager);
  const { range, ...change } = place;
  if (match.advisory.kind === 'malicious') return removal(component, direct, change, manager);
  const order = versionOrder(component.ecosystem);
  const clear = order && clearVersion(order, match.all, match.version);
  if (clear === undefined) {
    return { kind: 'none', change, note: 'No advisory names a version in which it is mended.' };
  }
  const kind = path.length > 1 ? 'override' : 'upgrade';
  const { steps, noted } = stepsOf({ match, direct, manager, kind, version: clear.version, range });
  const notes = [
    !clear.isSameMajor && `${clear.version} leaves the line of ${match.version}: something may break.`,
    clear.left.length > 0 && `It is still affected by ${namesOf(match.advisories, clear.left).join(', ')}.`,
    noted,
  ].filter((note) => typeof note === 'string');
  return {
    kind,
    version: clear.version,
    change,
    ...steps,
    ...present({ note: notes.join(' ') || undefined }),
  };
}

function removal(
  component: Component,
  direct: Component,
  change: PackageFix['change'],
  manager: PackageManager | undefined,
): PackageFix {
  const { note: _, ...steps } = manager === undefined ? {} : safe(manager.remove(direct.name), direct.name);
  const by = direct === component ? '' : ` ${direct.name} brings it.`;
  return {
    kind: 'remove',
    ...present({ change }),
    ...steps,
    note: `Remove it, do not upgrade it.${by} Rotate every secret of the machines that installed it.`,
  };
}

interface Wanted {
  readonly match: Match;
  readonly direct: Component;
  readonly manager: PackageManager | undefined;
  readonly kind: 'upgrade' | 'override';
  readonly version: string;
  /** What the manifest asks for. */
  readonly range: string | undefined;
}

function stepsOf({ match, direct, manager, kind, version, range }: Wanted): {
  readonly steps: Steps;
  readonly noted: string | undefined;
} {
  const { component, advisory } = match;
  const { name, scope } = component;
  const change: Change = {
    name,
    installed: component.version ?? match.version,
    version,
    scope,
    ids: advisory.ids,
    ...(kind === 'override' ? { by: direct.name } : {}),
  };
  const isAllowed = range !== undefined && satisfies(component.ecosystem, version, range) === true;
  const act = kind === 'upgrade' && isAllowed ? (manager?.refresh ?? manager?.upgrade) : manager?.[kind];
  const { note, ...steps } = act === undefined ? {} : safe(act(change), name, version, change.installed);
  return { steps, noted: note };
}

const managers = [...javascriptManagers, ...pythonManagers, ...otherManagers];

/** The manager that a file is of, by its name. */
function managerOf(path: string): PackageManager | undefined {
  const name = baseName(path);
  return managers.find(({ files }) =>
    files.some((file) => isNamed(name, file) || (typeof file !== 'string' && file.test(path))),
  );
}

/** Whether a file says what a project asks for, while another file says what is installed. */
export function isManifest(path: string): boolean {
  const name = baseName(path);
  return managers.some(({ manifests }) => manifests.some((each) => isNamed(name, each)));
}

/** The line of the manifest that asks for the direct dependency, else the line of the lock file. */
function placeOf(
  { inventory, inventories }: Advising,
  direct: Component,
  manager: PackageManager | undefined,
): NonNullable<PackageFix['change']> & { readonly range?: string } {
  const { name, line, ecosystem } = direct;
  const folder = folderOf(inventory.path);
  const manifest = inventories.find(
    ({ path }) =>
      path !== inventory.path &&
      folderOf(path) === folder &&
      manager?.manifests.some((each) => isNamed(baseName(path), each)),
  );
  const asked = manifest?.components.find((each) => each.ecosystem === ecosystem && each.name === name);
  if (manifest === undefined || asked === undefined)
    return { name, path: inventory.path, line, ...present({ range: direct.range }) };
  return { name, path: manifest.path, line: asked.line, ...present({ range: asked.range }) };
}

function isNamed(name: string, pattern: string | RegExp): boolean {
  return typeof pattern === 'string' ? pattern === name : pattern.test(name);
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
