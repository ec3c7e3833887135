import { resolve } from 'node:path';
import { type ExitCode, exitCodes } from '#model/failure';
import type { HookSystem } from '#program/hooks/hook';
import { changesIn, type PlannedFile, writeFiles } from './agent-files.ts';
import { besides, findHookHome, type HookHome, type HookPlan, planHooks, shownPath } from './hook-files.ts';
import type { Shell } from './shell.ts';

/** What is to be done with the hooks of a repository. */
export interface HookChange {
  readonly what: 'put' | 'remove';
  readonly system: HookSystem | undefined;
  readonly strict: boolean;
  readonly 'dry-run': boolean;
}

/** Puts our hooks in, or takes them out: all of them, or none. @throws UserError where that cannot be done */
export async function changeHooks(
  path: string | undefined,
  change: HookChange,
  shell: Shell,
): Promise<ExitCode> {
  const home = await findHookHome(resolve(shell.folder, path ?? '.'), change.system);
  const plan = planHooks(home, { strict: change.strict }, change.what);
  if (!change['dry-run']) writeFiles(plan.root, plan.files);
  await shell.out.write(pageOf(plan, home, change));
  return plan.files.some(({ result }) => result.kind === 'left') ? exitCodes.usage : exitCodes.clean;
}

function pageOf(plan: HookPlan, home: HookHome, change: HookChange): string {
  const lines = plan.files.flatMap((file) => lineOf(file, shownPath(plan, home, file.path), change));
  const changed = changesIn(plan.files).length;
  const more = change.what === 'put' ? besides(home) : undefined;
  const end =
    changed > 0 || lines.length > 0
      ? (more ?? '')
      : change.what === 'put'
        ? `The hooks of ${home.system} are as they should be.`
        : `There is nothing of ours in the hooks of ${home.system}.`;
  return [...lines, end]
    .filter((line) => line !== '')
    .map((line) => `${line}\n`)
    .join('');
}

function lineOf({ before, result }: PlannedFile, path: string, change: HookChange): readonly string[] {
  if (result.kind === 'same') return [];
  if (result.kind === 'left') {
    const advice =
      change.what === 'put' ? ` It can call \`handrail hook ${path.split('/').at(-1)}\` itself.` : '';
    const isScript = /\/(?:pre-commit|pre-push|post-commit)$/.test(path);
    return [`left alone ${path}: ${result.why}.${isScript ? advice : ''}`];
  }
  const verb = result.kind === 'gone' ? 'remove' : before === undefined ? 'write' : 'change';
  const done = { remove: 'removed', write: 'wrote', change: 'changed' }[verb];
  return [`${change['dry-run'] ? `would ${verb}` : done} ${path}`];
}
