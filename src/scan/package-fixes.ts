import { isLockFile, lockCommand, withoutScripts } from '#audit/packages/fix/lock-commands.table';
import type { PackageInventory } from '#model/component';
import type { Finding } from '#model/finding';
import { compareText } from '#model/location';
import type { PlannedChange } from '#model/plan';
import { type ChangedTree, changeTree } from './package-edits.ts';
import { nameOf, type PackageStudy, type Texts } from './package-study.ts';

/** A command, and the folder of the tree to run it in. */
export interface FolderCommand {
  readonly folder: string;
  readonly command: string;
}

/** One change of a plan, tried: what of it is an edit, what a command, and what each of them clears. */
export interface PackageMend {
  readonly change: PlannedChange;
  /** Files that are edited; none where only a command does it. */
  readonly paths: readonly string[];
  /** It is done by the edits of a change before it. */
  readonly isDone?: true;
  /** Packages that move with it, since they take their version from the same place. */
  readonly others: readonly string[];
  readonly commands: readonly FolderCommand[];
  /** Keys of findings that are gone with the edits, as the files say it that were read again. */
  readonly clears: readonly string[];
  /** Keys of findings that stay until the command has run. */
  readonly waiting: readonly string[];
}

/** What can be done about packages, and the texts that files have then. */
export interface PackageMends {
  readonly mends: readonly PackageMend[];
  readonly refused: readonly { readonly change: PlannedChange; readonly why: string }[];
  readonly texts: Texts;
}

/** More rounds than changes bring new findings one after the other: what is left then is not offered. */
const mostRounds = 5;

/**
 * Tries the changes of a plan one after the other: each edit is read again by what reads such files anyway, has to give
 * the new version and nothing else, and the whole tree is looked up again with all of them.
 *
 * @param findings those of the scan that the plan is of
 */
export function mendPackages(
  changes: readonly PlannedChange[],
  findings: readonly Finding[],
  study: PackageStudy,
): PackageMends {
  const before = study.findingsOf(study.read(new Map()).inventories);
  const dropped = new Map<PlannedChange, string>();
  for (let round = 0; ; round++) {
    const wanted = changes.filter((change) => !dropped.has(change));
    const tried = tryChanges(round < mostRounds ? wanted : [], study);
    const { inventories } = study.read(tried.texts);
    const after = study.findingsOf(inventories);
    const blamed = newlyFound(before, after, tried.done);
    if (blamed.length === 0) {
      const mends = tried.done.map((done) => mendOf(done, { findings, after, study, inventories }));
      const refused = [...tried.refused, ...[...dropped].map(([change, why]) => ({ change, why }))];
      return { mends, refused, texts: tried.texts };
    }
    for (const change of blamed)
      dropped.set(change, 'With it another advisory would speak of what is installed.');
  }
}

interface Done {
  readonly change: PlannedChange;
  readonly paths: readonly string[];
  readonly others: readonly string[];
  readonly isDone?: true;
}

interface Tried {
  readonly done: readonly Done[];
  readonly refused: PackageMends['refused'];
  readonly texts: Texts;
}

function tryChanges(changes: readonly PlannedChange[], study: PackageStudy): Tried {
  const done: Done[] = [];
  const refused: { readonly change: PlannedChange; readonly why: string }[] = [];
  let texts: Texts = new Map();
  // What brings a package may bring a newer one once it moved: an override would hold that back.
  const ordered = [...changes].sort((a, b) => Number(a.kind === 'override') - Number(b.kind === 'override'));
  for (const change of ordered) {
    const parent = change.kind === 'override' ? parentAmong(done, change) : undefined;
    if (parent !== undefined) {
      refused.push({ change, why: waitsFor(parent) });
      continue;
    }
    const made: ChangedTree = changeTree(change, texts, study);
    const paths = [...made.texts].flatMap(([path, text]) => (texts.get(path) === text ? [] : path));
    texts = made.texts;
    const { command } = change;
    const { others } = made;
    if (made.isDone) {
      done.push({ change, paths: [], others, isDone: true });
      continue;
    }
    const isMended = paths.length > 0 || (command !== undefined && (!made.why || writesManifest(command)));
    if (isMended) done.push({ change, paths, others });
    else refused.push({ change, why: made.why ?? 'No edit is known to hold.' });
  }
  return { done, refused, texts };
}

/** What pip installs by hand is written nowhere. */
function writesManifest(command: string): boolean {
  return !command.startsWith('pip ');
}

/** The change of the direct dependency that brings a package. */
function parentAmong(
  done: readonly Done[],
  { by, ecosystem, path }: PlannedChange,
): PlannedChange | undefined {
  const folder = folderOf(path);
  return done
    .map(({ change }) => change)
    .find(
      (each) =>
        each.ecosystem === ecosystem && `${each.name}@${each.from}` === by && folderOf(each.path) === folder,
    );
}

function waitsFor({ name, to }: PlannedChange): string {
  return `${name} ${to} may bring what is clear of it: run the command, then this again.`;
}

/** Changes that bring what was not found before; of a package that nobody meant to change all are. */
function newlyFound(
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
  done: readonly Done[],
): readonly PlannedChange[] {
  const known = new Set([...before].map(withoutVersion));
  const more = [...after].filter((name) => !known.has(withoutVersion(name)));
  const edited = done.filter(({ paths }) => paths.length > 0);
  return more.flatMap((name) => {
    const [, , about = '', , id = ''] = name.split('\0');
    const own = edited.filter(({ change, others }) => change.name === about || others.includes(about));
    // What no version mends is told of the manifest, too, as long as the lock file says another version.
    if (own.some(({ change }) => change.name === about && change.leaves?.includes(id))) return [];
    return (own.length > 0 ? own : edited).map(({ change }) => change);
  });
}

function withoutVersion(name: string): string {
  const [path, ecosystem, about, , id] = name.split('\0');
  return [path, ecosystem, about, id].join('\0');
}

interface Known {
  readonly findings: readonly Finding[];
  readonly after: ReadonlySet<string>;
  readonly study: PackageStudy;
  readonly inventories: readonly PackageInventory[];
}

function mendOf({ change, paths, others, isDone }: Done, { findings, after, study }: Known): PackageMend {
  const keys = new Set(change.findings);
  // A package of two lock files has one identity: those of this change are meant.
  const own = findings.filter(
    ({ key, location, package: about }) =>
      keys.has(key) && (location.path === change.path || about?.fix?.change?.path === change.path),
  );
  const isLeft = (finding: Finding) => [nameOf(finding)].flat().some((name) => after.has(name));
  return {
    change,
    paths,
    others,
    ...(isDone && { isDone }),
    commands: isDone ? [] : commandsOf(change, paths, study),
    clears: own.filter((finding) => !isLeft(finding)).map(({ key }) => key),
    waiting: own.filter(isLeft).map(({ key }) => key),
  };
}

/** Lock files are written by their own tool, in the folder where they are; without an edit the plan's command does all. */
function commandsOf(
  change: PlannedChange,
  paths: readonly string[],
  study: PackageStudy,
): readonly FolderCommand[] {
  const { command } = change;
  if (paths.length === 0)
    return command === undefined ? [] : [{ folder: folderOf(change.path), command: withoutScripts(command) }];
  const found = new Map<string, FolderCommand>();
  for (const path of paths) {
    const locks = locksAbove(path, change, study);
    for (const each of locks) found.set(`${each.folder}\0${each.command}`, each);
  }
  return [...found.values()].sort((a, b) => compareText(a.folder, b.folder));
}

/** The lock files that hold for a manifest: of the nearest folder that has any. */
function locksAbove(path: string, change: PlannedChange, study: PackageStudy): readonly FolderCommand[] {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const own = study.paths.filter((each) => isLockFile(each) && folderOf(each) === folder);
    const found = own.flatMap((each) => {
      const command = lockCommand(each, () => study.textOf(each) ?? '', change);
      return command === undefined ? [] : [{ folder, command }];
    });
    if (found.length > 0 || folder === '') return found;
  }
}

function folderOf(path: string): string {
  const end = path.lastIndexOf('/');
  return end < 0 ? '' : path.slice(0, end);
}
