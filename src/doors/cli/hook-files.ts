import { existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { UserError } from '#model/failure';
import type { Merged } from '#program/agents/merge';
import {
  type HookChoice,
  type HookName,
  type HookSystem,
  hookNames,
  lefthookNames,
  systemsIn,
} from '#program/hooks/hook';
import { lefthookWith, withoutAll } from '#program/hooks/lefthook';
import { preCommitWith } from '#program/hooks/pre-commit';
import { scriptWith, scriptWithout } from '#program/hooks/script';
import { hooksFolderOf } from '#source/git/own-settings';
import { openHookPlace } from '#source/hook-place';
import { type PlannedFile, textAt } from './agent-files.ts';

/** Where hooks of a repository are written. */
export interface HookHome {
  /** Top of the work tree. */
  readonly root: string;
  readonly commonFolder: string;
  /** The folder that git runs hooks from, absolute. */
  readonly hooksFolder: string;
  readonly system: HookSystem;
}

/** What becomes of the files of a system; their paths are relative to `root`. */
export interface HookPlan {
  readonly root: string;
  readonly files: readonly PlannedFile[];
}

/**
 * Finds the repository of a folder, and what runs its hooks.
 *
 * @throws UserError where there is no work tree of git, or several systems are in use and none was chosen
 */
export async function findHookHome(folder: string, asked: HookSystem | undefined): Promise<HookHome> {
  const place = await openHookPlace(folder);
  place?.close();
  const hooksFolder = place === undefined ? undefined : await hooksFolderOf(place.root);
  if (place === undefined || hooksFolder === undefined)
    throw new UserError(
      'no-repository',
      'There is no git repository here whose hooks could be set.',
      'Run it inside of a work tree, or `git init` first; `git` has to be on the PATH.',
    );
  const { root, commonFolder } = place;
  const signs = { names: readdirSync(root), hooksFolder: slashed(relative(root, hooksFolder)) };
  return { root, commonFolder, hooksFolder, system: asked ?? oneOf(systemsIn(signs)) };
}

function oneOf(systems: readonly HookSystem[]): HookSystem {
  const [first = 'git', second] = systems;
  if (second === undefined) return first;
  throw new UserError(
    'several-systems',
    `This repository has settings of ${systems.join(' and ')}.`,
    `Say which of them runs its hooks: --system ${first}.`,
  );
}

/** What putting our hooks in, or taking them out, would do. Nothing is written. @throws UserError for a file that cannot be read */
export function planHooks(home: HookHome, choice: HookChoice, what: 'put' | 'remove'): HookPlan {
  const { root, system } = home;
  if (system === 'git') return planScripts(gitPlace(home), withProgram(choice), what);
  if (system === 'husky') return planScripts({ root, folder: '.husky' }, choice, what);
  const path = system === 'lefthook' ? lefthookFile(root) : '.pre-commit-config.yaml';
  const before = textAt(root, path);
  const put = system === 'lefthook' ? lefthookWith : preCommitWith;
  const result: Merged = !/\.ya?ml$/.test(path)
    ? { kind: 'left', why: 'settings in this form are not written here; docs/hooks.md says what to add' }
    : what === 'put'
      ? put(before, choice)
      : withoutAll(before);
  return { root, files: [{ path, before, result }] };
}

function lefthookFile(root: string): string {
  const yaml = lefthookNames.find((name) => existsSync(join(root, name)));
  const other = readdirSync(root).find((name) => /^\.?lefthook\.(?:toml|jsonc?)$/.test(name));
  return yaml ?? other ?? 'lefthook.yml';
}

interface ScriptPlace {
  readonly root: string;
  /** Below it, with slashes. */
  readonly folder: string;
}

/** A folder of hooks that other repositories use, too, is not ours to write to. */
function gitPlace({ root, commonFolder, hooksFolder }: HookHome): ScriptPlace {
  for (const base of [commonFolder, root]) {
    const below = slashed(relative(base, hooksFolder));
    if (below !== '' && below !== '..' && !below.startsWith('../') && !/^(?:[A-Za-z]:)?\//.test(below))
      return { root: base, folder: below };
  }
  throw new UserError(
    'hooks-elsewhere',
    `core.hooksPath leads out of this repository, to ${hooksFolder}: what is written there runs in other repositories, too.`,
    'Give this repository hooks of its own (`git config core.hooksPath .githooks`), or call `handrail hook pre-commit` in that folder yourself.',
  );
}

function planScripts({ root, folder }: ScriptPlace, choice: HookChoice, what: 'put' | 'remove'): HookPlan {
  const files = hookNames.map((hook) => planScript(root, `${folder}/${hook}`, hook, choice, what));
  return { root, files };
}

function planScript(
  root: string,
  path: string,
  hook: HookName,
  choice: HookChoice,
  what: 'put' | 'remove',
): PlannedFile {
  const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
  if (stats?.isSymbolicLink())
    return { path, before: undefined, result: { kind: 'left', why: 'it is a link' } };
  const before = textAt(root, path);
  // Of husky's own the rights do not matter; one of git that may not be run is switched off, and stays so.
  const isOff = stats !== undefined && process.platform !== 'win32' && (stats.mode & 0o111) === 0;
  if (isOff && what === 'put' && !path.startsWith('.husky/'))
    return {
      path,
      before,
      result: { kind: 'left', why: 'it may not be run, so git leaves it out; chmod +x it, or remove it' },
    };
  const result = what === 'put' ? scriptWith(hook, before, choice) : scriptWithout(before);
  return { path, before, result, mode: stats === undefined ? 0o755 : stats.mode & 0o777 };
}

/** Hooks of git stay on this machine: they may know where we are, for editors that start git without a PATH. */
function withProgram(choice: HookChoice): HookChoice {
  const [, started = ''] = process.argv;
  const program = existsSync(started) ? realpathSync(started) : '';
  // One that npx fetched is gone one day, and sources are not run so.
  if (!/[\\/]doors[\\/]cli[\\/]main\.js$/.test(program) || /[\\/]_npx[\\/]/.test(program)) return choice;
  return { ...choice, installed: { node: process.execPath, program } };
}

/** What people have to do besides, so that the hooks run. */
export function besides({ system, hooksFolder }: HookHome): string | undefined {
  if (system === 'husky' && !/[\\/]\.husky(?:[\\/]_)?$/.test(hooksFolder))
    return 'Git does not run the hooks of husky on this clone yet: `npx husky` puts them to work.';
  if (system === 'lefthook') return 'On each clone `lefthook install` puts them to work.';
  if (system === 'pre-commit')
    return 'On each clone `pre-commit install -t pre-commit -t pre-push -t post-commit` puts them to work.';
  return undefined;
}

/** The folder of the program that put itself between, where the files lie: for people. */
export function shownPath({ root }: HookPlan, home: HookHome, path: string): string {
  const place = slashed(relative(home.root, join(root, path)));
  return place.startsWith('../') ? join(root, path) : place;
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
