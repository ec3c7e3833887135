import type { PackageFix } from '#model/affected-package';
import type { Component, PackageInventory } from '#model/component';
import { present } from '#model/present';
import { namedIn, type Parent } from '../graph.ts';
import type { Match } from '../match.ts';
import { versionOrder } from '../versions/compare.ts';
import { satisfies } from '../versions/satisfies.ts';
import { type ClearVersion, clearVersion, namesOf } from './clear-version.ts';
import { type CooldownPolicy, cooldownNote } from './cooldown.ts';
import { javascriptManagers } from './javascript.table.ts';
import { type Change, type PackageManager, safe } from './manager.ts';
import { otherManagers } from './others.table.ts';
import { pythonManagers } from './python.table.ts';

/** What to advise on, and where it stands. */
export interface Advising {
  readonly match: Match;
  readonly inventory: PackageInventory;
  /** Positions from the direct dependency to the package. */
  readonly path: readonly number[];
  /** Who needs a package of the inventory. */
  readonly parents: (at: number) => readonly Parent[];
  readonly cooldown?: CooldownPolicy | undefined;
  /** Every file of the tree that names packages, for the manifest beside a lock file. */
  readonly inventories: readonly PackageInventory[];
}

/** How a package is made safe: never by an upgrade when it is malicious. */
export function adviseFix(asked: Advising): PackageFix {
  const { match, inventory, path } = asked;
  const { component, advisories, advisory, all } = match;
  const manager = managerOf(inventory.path);
  const direct = inventory.components[path[0] ?? match.at] ?? component;
  const { range, ...change } = placeOf(asked, direct, manager);
  if (advisory.kind === 'malicious') return removal(component, direct, change, manager);
  const order = versionOrder(component.ecosystem);
  const isMalicious = (number: number) => advisories.advisory(number).kind === 'malicious';
  const clear = order && clearVersion(order, { all, installed: match.version, isMalicious });
  if (clear === undefined)
    return { kind: 'none', change, note: 'No advisory names a version in which it is mended.' };
  const left = namesOf(advisories, clear.left);
  if (left.includes(advisory.id))
    return { kind: 'none', change, left, note: `No version is known without it${othersIn(clear, match)}.` };
  const { steps, kind, noted, place } = stepsOf({ asked, direct, manager, version: clear.version, range });
  const { name } = component;
  const { version } = clear;
  const waiting = cooldownNote(
    { name, version, path: inventory.path, manager: manager?.name, all, advisories },
    asked.cooldown,
  );
  const within = withinOf(clear, { asked, direct, manager, range });
  const notes = [
    !clear.isSameMajor && `${clear.version} leaves the line of ${match.version}: something may break.`,
    within !== undefined && `Within its line ${within.version} leaves ${named(within.left)}.`,
    left.length > 0 && `It is still affected by ${left.join(', ')}.`,
    noted,
    waiting,
  ].filter((note) => typeof note === 'string');
  return {
    kind,
    version: clear.version,
    change: place ?? change,
    ...steps,
    ...(clear.isSameMajor ? {} : { isMajor: true }),
    ...(left.length > 0 ? { left } : {}),
    ...present({ within }),
    ...present({ note: notes.join(' ') || undefined }),
  };
}

/** So many are named in a sentence. */
function named(ids: readonly string[]): string {
  return ids.length <= 3 ? ids.join(', ') : `${ids.slice(0, 3).join(', ')} and ${ids.length - 3} more`;
}

/** What can be done without leaving the major version. */
function withinOf(
  { within }: ClearVersion,
  wanted: Omit<Wanted, 'version'>,
): PackageFix['within'] | undefined {
  if (within === undefined) return undefined;
  const { version } = within;
  const { steps } = stepsOf({ ...wanted, version });
  return { version, left: namesOf(wanted.asked.match.advisories, within.left), ...steps };
}

function othersIn({ version, left }: ClearVersion, { all }: Match): string {
  return all.length > left.length ? `; ${version} is free of the others` : '';
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
  readonly asked: Advising;
  readonly direct: Component;
  readonly manager: PackageManager | undefined;
  readonly version: string;
  /** What the manifest asks for. */
  readonly range: string | undefined;
}

interface Told {
  readonly steps: Pick<PackageFix, 'command' | 'edit'>;
  readonly kind: PackageFix['kind'];
  readonly noted: string | undefined;
  /** Where it is changed, if not where the direct dependency is asked for. */
  readonly place?: PackageFix['change'];
}

function stepsOf(wanted: Wanted): Told {
  return overridden(wanted) ?? freeSteps(wanted);
}

/** An override that a manifest has already, and that forbids the version, is the line to change. */
function overridden({ asked, manager, version }: Wanted): Told | undefined {
  const { component } = asked.match;
  if (component.ecosystem !== 'npm') return undefined;
  const manifest = manifestOf(asked, manager) ?? asked.inventory;
  const found = manifest.overrides?.find(
    ({ name, asks }) =>
      name === component.name &&
      !asks.startsWith('$') &&
      satisfies(component.ecosystem, version, asks) !== true,
  );
  if (found === undefined) return undefined;
  const { path, asks, line } = found;
  const edit = `${manifest.path}:${line}: ${path.map((key) => JSON.stringify(key)).join(' > ')}: ${JSON.stringify(version)}`;
  const command = manager?.override({ ...changeOf(asked, version), version }).command;
  return {
    kind: 'override',
    steps: { edit, ...present({ command }) },
    noted: `${manifest.path}:${line} holds it at ${asks} for all that ask for it: that is the line to change.`,
    place: { name: component.name, path: manifest.path, line },
  };
}

function changeOf({ match: { component, version: installed, advisory } }: Advising, version: string): Change {
  const { name, scope } = component;
  return { name, scope, version, installed: component.version ?? installed, ids: advisory.ids };
}

function freeSteps({ asked, direct, manager, version, range }: Wanted): Told {
  const { name, ecosystem } = asked.match.component;
  const isBrought = asked.path.length > 1;
  const change: Change = {
    ...changeOf(asked, version),
    ...(isBrought ? { by: direct.name } : {}),
    ...present({ parent: isBrought ? parentAmong(asked) : undefined }),
  };
  const holding = isBrought ? holdersOf(asked, version) : undefined;
  const isAllowed = isBrought
    ? holding?.length === 0
    : range !== undefined && satisfies(ecosystem, version, range) === true;
  const refresh = isAllowed ? (isBrought ? manager?.refreshBrought : manager?.refresh) : undefined;
  const act = refresh ?? (isBrought ? manager?.override : manager?.upgrade);
  const { note, isRefresh, ...steps } =
    act === undefined ? {} : safe(act(change), name, version, change.installed);
  const kind = manager?.isOfSystem
    ? 'system'
    : refresh !== undefined || isRefresh
      ? 'refresh'
      : isBrought
        ? 'override'
        : 'upgrade';
  const held = holding === undefined || holding.length === 0 ? undefined : heldBy(holding, name);
  return { steps, kind, noted: [held, note].filter((each) => each !== undefined).join(' ') || undefined };
}

/** Parents whose range forbids a version; undefined where the lock file does not tell every range. */
function holdersOf({ match, inventory, parents }: Advising, version: string): readonly string[] | undefined {
  const all = parents(match.at).map(({ at, range }) => {
    const { name = '', version: own } = inventory.components[at] ?? {};
    const isAllowed = range === '' ? undefined : satisfies(match.component.ecosystem, version, range);
    return { isAllowed, says: `${own === undefined ? name : `${name}@${own}`} asks for ${range}` };
  });
  const holding = all.filter(({ isAllowed }) => isAllowed === false).map(({ says }) => says);
  if (holding.length > 0) return holding;
  return all.length > 0 && all.every(({ isAllowed }) => isAllowed) ? [] : undefined;
}

function heldBy(holding: readonly string[], name: string): string {
  const more = holding.length > 2 ? ` and ${holding.length - 2} more` : '';
  return `${holding.slice(0, 2).join(', ')}${more} of ${name}.`;
}

/** The package that asks for this one, where the file holds another version of it that is to stay. */
function parentAmong({ match, inventory, parents }: Advising): string | undefined {
  const { component, at } = match;
  const isOther = ({ version }: Component) => version !== component.version;
  if (!namedIn(inventory)(component).some(isOther)) return undefined;
  return inventory.components[parents(at)[0]?.at ?? -1]?.name;
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
  const { name, line } = direct;
  const manifest = manifestOf({ inventory, inventories }, manager);
  const [asked] = manifest === undefined ? [] : namedIn(manifest)(direct);
  if (manifest === undefined || asked === undefined)
    return { name, path: inventory.path, line, ...present({ range: direct.range }) };
  return { name, path: manifest.path, line: asked.line, ...present({ range: asked.range }) };
}

function manifestOf(
  { inventory, inventories }: Pick<Advising, 'inventory' | 'inventories'>,
  manager: PackageManager | undefined,
): PackageInventory | undefined {
  const folder = folderOf(inventory.path);
  return inventories.find(
    ({ path }) =>
      path !== inventory.path &&
      folderOf(path) === folder &&
      manager?.manifests.some((each) => isNamed(baseName(path), each)),
  );
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
