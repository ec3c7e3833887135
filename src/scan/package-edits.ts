import { movedRange } from '#audit/packages/fix/moved-range';
import { type Meant, onlyMoved } from '#audit/packages/fix/only-moved';
import { satisfies } from '#audit/packages/versions/satisfies';
import { coordinatesOf, isUnreadBuild } from '#ir/packages/edit/coordinates';
import { movesOf, regionOf, settingsNamedAt, settingsOf } from '#ir/packages/edit/literal';
import { overrideInPackageJson, overrideInWorkspace, type ScriptManager } from '#ir/packages/edit/override';
import { removalsOf } from '#ir/packages/edit/removal';
import { type Component, type Ecosystem, ecosystems, type PackageInventory } from '#model/component';
import { packageKey } from '#model/package-name';
import type { PlannedChange } from '#model/plan';
import { edited, type PlainEdit } from '#model/text-edit';
import type { PackageStudy, Texts } from './package-study.ts';

/** A tree after a change, as far as edits made it. */
export interface ChangedTree {
  readonly texts: Texts;
  /** Packages that moved with it. */
  readonly others: readonly string[];
  /** Why there is no edit. */
  readonly why?: string;
  /** A change before this one moved the package along. */
  readonly isDone?: true;
}

/** Formats that people write, and in which a version is changed by a text in the place of another. */
const manifests: ReadonlySet<string> = new Set([
  'npm/package-json',
  'pypi/requirements',
  'pypi/pipfile',
  'pypi/pyproject',
  'pypi/setup',
  'pypi/setup-cfg',
  'maven/pom',
  'maven/version-catalogue',
  'go/go-mod',
  'rust/cargo-toml',
  'ruby/gemfile',
  'ruby/gemspec',
  'php/composer-manifest',
  'dotnet/project',
  'dotnet/central-versions',
  'dotnet/packages-config',
  'pub/pubspec',
]);

/** What one change is tried with. */
interface Trial {
  readonly change: PlannedChange;
  readonly ecosystem: Ecosystem;
  /** What is changed: the package, or the one that brings a malicious one. */
  readonly name: string;
  readonly study: PackageStudy;
}

/** Makes the edits of one change that hold, over those that were made before it. */
export function changeTree(change: PlannedChange, texts: Texts, study: PackageStudy): ChangedTree {
  const nothing = { texts, others: [] };
  const ecosystem = ecosystems.find((each) => each === change.ecosystem);
  if (ecosystem === undefined || change.kind === 'system' || change.kind === 'refresh') return nothing;
  const brings = change.kind === 'remove' ? /^(.+?)(?:@[^@/]*)?$/.exec(change.by ?? '')?.[1] : undefined;
  const trial: Trial = { change, ecosystem, name: brings ?? change.name, study };
  if (ecosystem === 'Go' && packageKey(ecosystem, trial.name) === 'stdlib') return nothing;
  if (change.to !== undefined && bringsMore(trial, change.to))
    return { ...nothing, why: `${change.to} has advisories of its own.` };
  const asking = askingIn(trial, texts);
  if (asking.length > 0) return changeAsking(asking, trial, texts);
  if (askingIn(trial, new Map()).length > 0) return { ...nothing, isDone: true };
  if (change.kind === 'override' || change.kind === 'upgrade')
    return changeBuilds(trial, texts) ?? changeOverride(trial, texts) ?? nothing;
  return nothing;
}

/** A version is not offered of which more is known than what stays anyway. */
function bringsMore({ change, ecosystem, name, study }: Trial, to: string): boolean {
  return study.advisoriesOf({ ecosystem, name }, to).some((id) => !change.leaves?.includes(id));
}

/** A line of a manifest that asks for the package. */
interface Asking {
  readonly path: string;
  readonly component: Component;
}

/** Everything below the folder of the change that asks for the package in a way that has to change. */
function askingIn({ change, ecosystem, name, study }: Trial, texts: Texts): readonly Asking[] {
  const folder = folderOf(change.path);
  const key = packageKey(ecosystem, name);
  const isAbove = (path: string) => inherited.has(ecosystem) && folder.startsWith(folderOf(path));
  const { inventories } = study.read(
    texts,
    (path) => path.startsWith(folder) || (isManifestPath(path) && inherited.has(ecosystem)),
  );
  return inventories
    .filter(({ format, path }) => manifests.has(format) && (path.startsWith(folder) || isAbove(path)))
    .sort((a, b) => folderOf(a.path).length - folderOf(b.path).length)
    .flatMap(({ path, components }) =>
      components
        .filter((each) => each.ecosystem === ecosystem && each.relation !== 'root')
        .filter((each) => packageKey(ecosystem, each.name) === key && hasToChange(each, change))
        .map((component) => ({ path, component })),
    );
}

/** Ecosystems whose manifests take versions from files in folders above. */
const inherited: ReadonlySet<Ecosystem> = new Set(['Maven', 'NuGet', 'crates.io']);

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function hasToChange({ ecosystem, version, range }: Component, { kind, from, to }: PlannedChange): boolean {
  if (kind === 'remove' || to === undefined) return true;
  if (version !== undefined) return version === from;
  return range !== undefined && satisfies(ecosystem, to, range) === false;
}

/** All that ask for it change, or none does: half a change leaves a tree that asks for both. */
function changeAsking(asking: readonly Asking[], trial: Trial, texts: Texts): ChangedTree {
  const { study } = trial;
  let now = texts;
  const others = new Set<string>();
  for (const each of asking) {
    const isDone = !askingIn(trial, now).some((left) => isSame(left, each));
    if (isDone) continue;
    const made = changeOne(each, trial, now);
    if (made === undefined)
      return { texts, others: [], why: whyNot(each, study.textOf(each.path, now) ?? '') };
    now = made.texts;
    for (const other of made.others) others.add(other);
  }
  return { texts: now, others: [...others] };
}

function isSame(one: Asking, other: Asking): boolean {
  const [a, b] = [one.component, other.component];
  return one.path === other.path && a.name === b.name && a.version === b.version && a.range === b.range;
}

function whyNot({ path, component: { line } }: Asking, text: string): string {
  if (isHashed(text, line))
    return `${path}:${line} pins it with hashes, which only its registry knows: write the file anew with its tool.`;
  return `No edit of ${path}:${line} gives the new version and nothing else.`;
}

function changeOne(asking: Asking, trial: Trial, texts: Texts): ChangedTree | undefined {
  const { path, component } = asking;
  const { study, change, ecosystem, name } = trial;
  const { to, kind } = change;
  const text = study.textOf(path, texts) ?? '';
  if (kind !== 'remove' && isHashed(text, component.line)) return undefined;
  const lines = [component.line, ...(component.also ?? [])];
  if (kind === 'remove')
    return firstThatHolds(
      removalsOf(path, text, { ecosystem, name: component.name, lines }).map((edits) => ({ path, edits })),
      { ecosystem, name },
      { texts, study },
    );
  const moved = to === undefined ? undefined : movedRange(component, to);
  if (moved === undefined || to === undefined || isNamedByFolders(asking, trial, texts)) return undefined;
  const own = movesOf(text, { ecosystem, name: component.name, lines, ...moved });
  const standing = { texts, study };
  const ways = [
    ...own.map((edits) => ({ path, edits })),
    ...bySettings(asking, moved, standing),
    ...(ecosystem === 'Maven' ? byParents(asking, moved, standing) : []),
  ];
  return firstThatHolds(ways, { ecosystem, name, to }, { texts, study });
}

/** What NuGet restores for a `packages.config` lies in folders that projects name with the version. */
function isNamedByFolders({ path, component }: Asking, { study }: Trial, texts: Texts): boolean {
  if (!/packages[^/]*\.config$/i.test(path)) return false;
  const folder = folderOf(path);
  const named = `${component.name}.${component.version}`.toLowerCase();
  return study.paths.some(
    (each) =>
      each.startsWith(folder) &&
      /proj$/i.test(each) &&
      study.textOf(each, texts)?.toLowerCase().includes(named) === true,
  );
}

/** What a line of requirements goes on with, behind backslashes. */
function isHashed(text: string, line: number): boolean {
  const { start } = regionOf(text, line);
  const whole = /^(?:[^\n]*\\\r?\n)*[^\n]*/.exec(text.slice(start))?.[0] ?? '';
  return /\s--hash[=\s]/.test(whole);
}

interface Way {
  readonly path: string;
  readonly edits: readonly PlainEdit[];
}

interface Standing {
  readonly texts: Texts;
  readonly study: PackageStudy;
}

/** Most files that are looked at for a property. */
const mostSettings = 200;

/** Properties that hold the version, in the file itself or in those that builds take them from. */
function bySettings(
  { path, component }: Asking,
  { from, to }: { readonly from: string; readonly to: string },
  { texts, study }: Standing,
): readonly Way[] {
  const names = settingsNamedAt(study.textOf(path, texts) ?? '', component.line);
  if (names.length === 0) return [];
  const near = study.paths
    .filter((each) => /\.(?:xml|props|targets|toml|\w+proj)$/i.test(each))
    .sort((a, b) => Number(b === path) - Number(a === path))
    .slice(0, mostSettings);
  return near.flatMap((each) =>
    names.flatMap((name) =>
      settingsOf(study.textOf(each, texts) ?? '', name, from, to).map((edit) => ({
        path: each,
        edits: [edit],
      })),
    ),
  );
}

/** Versions that POMs of the tree manage, for others or for themselves, as they are written there or held by a property. */
function byParents(
  { component }: Asking,
  moved: { readonly from: string; readonly to: string },
  { texts, study }: Standing,
): readonly Way[] {
  const { ecosystem, name } = component;
  const artifact = `<artifactId>${name.split(':')[1] ?? name}</artifactId>`;
  const poms = study.paths
    .filter((each) => /(?:^|\/)pom\.xml$/.test(each))
    .sort((a, b) => a.length - b.length)
    .slice(0, mostSettings);
  return poms.flatMap((each) => {
    const text = study.textOf(each, texts) ?? '';
    const lines = text.split('\n').flatMap((line, i) => (line.includes(artifact) ? [i + 1] : []));
    return lines.slice(0, 3).flatMap((line) => [
      ...movesOf(text, { ecosystem, name, lines: [line], ...moved })
        .slice(0, 2)
        .map((edits) => ({ path: each, edits })),
      ...bySettings({ path: each, component: { ...component, line } }, moved, { texts, study }),
    ]);
  });
}

/** The first way after which the files say what they are meant to, read by what reads them anyway. */
function firstThatHolds(
  ways: readonly Way[],
  meant: Meant,
  { texts, study }: Standing,
): ChangedTree | undefined {
  const isRead = (path: string) => !study.textOf(path, undefined)?.startsWith('\0') && isManifestPath(path);
  let before: readonly PackageInventory[] | undefined;
  for (const { path, edits } of ways) {
    const text = study.textOf(path, texts);
    if (text === undefined) continue;
    const made = new Map([...texts, [path, edited(text, edits)]]);
    before ??= manifestsIn(study.read(texts, isRead).inventories);
    const moved = onlyMoved(before, manifestsIn(study.read(made, isRead).inventories), meant);
    if (moved === undefined || othersAreWorse(moved.others, meant, study)) continue;
    return { texts: made, others: moved.others.map(({ name }) => name) };
  }
  return undefined;
}

/** Files that people write; what tools write is not read again for each try. */
function isManifestPath(path: string): boolean {
  return !/(?:\.lock|-lock\.json|lock\.yaml|\.sum|\.lockb|\.lockfile|\.jar|\.exe|\.dll)$/.test(path);
}

function manifestsIn(inventories: readonly PackageInventory[]): readonly PackageInventory[] {
  return inventories.filter(({ format }) => manifests.has(format));
}

function othersAreWorse(
  others: readonly Pick<Component, 'ecosystem' | 'name'>[],
  { to }: Meant,
  { advisoriesOf }: PackageStudy,
): boolean {
  return to !== undefined && others.some((other) => advisoriesOf(other, to).length > 0);
}

/** Builds of Gradle are programs: only a literal that can mean nothing else is changed. */
function changeBuilds({ change, ecosystem, name, study }: Trial, texts: Texts): ChangedTree | undefined {
  const { from, to, path } = change;
  if (ecosystem !== 'Maven' || to === undefined) return undefined;
  const folder = folderOf(path).replace(/gradle\/(?:dependency-locks\/)?$/, '');
  const made = new Map(texts);
  for (const each of study.paths.filter((one) => isUnreadBuild(one) && one.startsWith(folder))) {
    const text = study.textOf(each, texts) ?? '';
    const edits = coordinatesOf(text, name, from, to);
    if (edits.length > 0) made.set(each, edited(text, edits));
  }
  return made.size > texts.size || [...made].some(([each, text]) => texts.get(each) !== text)
    ? { texts: made, others: [] }
    : undefined;
}

/** Where others bring the package: the manifest says what it has to be. */
function changeOverride(trial: Trial, texts: Texts): ChangedTree | undefined {
  const { change, ecosystem, name, study } = trial;
  const { to } = change;
  if (ecosystem !== 'npm' || to === undefined) return undefined;
  const folder = folderOf(change.path);
  const manager = managerIn(folder, study);
  const workspace = `${folder}pnpm-workspace.yaml`;
  const manifest = `${folder}package.json`;
  const text = study.textOf(manifest, texts);
  const selected = /"((?:[^"]|\\")+)":\s*"[^"]*"\s*\}/.exec(change.edit ?? '')?.[1] ?? name;
  const asked = {
    name,
    to,
    ...(selected === `${name}@${change.from}` && { only: change.from }),
    ...(selected.endsWith(`/${name}`) && selected !== name && !selected.startsWith('@')
      ? { parent: selected.slice(0, -name.length - 1) }
      : {}),
  };
  const settings = study.textOf(workspace, texts);
  if (manager === 'pnpm' && settings !== undefined && !/"pnpm"\s*:/.test(text ?? '')) {
    const edit = overrideInWorkspace(settings, asked);
    const made = edit && edited(settings, [edit]);
    return made === undefined || overrideInWorkspace(made, asked)?.text !== to
      ? undefined
      : { texts: new Map([...texts, [workspace, made]]), others: [] };
  }
  const edit = text === undefined ? undefined : overrideInPackageJson(text, manager, asked);
  if (edit === undefined) return undefined;
  const meant = { ecosystem, name, to, isOverride: true } as const;
  return firstThatHolds([{ path: manifest, edits: [edit] }], meant, { texts, study });
}

function managerIn(folder: string, { paths }: PackageStudy): ScriptManager {
  const has = (name: string) => paths.includes(`${folder}${name}`);
  if (has('pnpm-lock.yaml')) return 'pnpm';
  if (has('yarn.lock')) return 'yarn';
  return has('bun.lock') || has('bun.lockb') ? 'bun' : 'npm';
}
