import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ExitCode, exitCodes } from '#model/failure';
import { present } from '#model/present';
import { committerOf } from '#source/git/own-settings';
import { type HookPlace, openHookPlace } from '#source/hook-place';
import { appendBypass, noteChecked, takeChecked } from '#store/hook-log';
import { guarded, type HookOptions, hookRequest, runHook } from './hook-run.ts';
import type { Shell } from './shell.ts';

/** `handrail hook pre-commit`: 1 stops the commit. */
export function preCommit(options: HookOptions, shell: Shell): Promise<ExitCode> {
  return guarded(options, shell, async () => {
    const index = indexOf(shell);
    const place = await openHookPlace(shell.folder, index);
    if (place === undefined) return noRepository(options, shell);
    try {
      const [paths, tree] = await Promise.all([place.staged(), place.stagedTree()]);
      const check = async () => {
        if (paths.length === 0) return undefined;
        const [request, { scanStaged }] = await Promise.all([
          hookRequest(place.root, shell),
          import('#scan/staged'),
        ]);
        return shell.interruptible((signal) =>
          scanStaged({ place, ...present({ index }) }, request, { signal }),
        );
      };
      const exitCode = await runHook(place, { hook: 'pre-commit', options, check }, shell);
      if (exitCode === exitCodes.clean && tree !== undefined) noteChecked(place.gitFolder, tree);
      return exitCode;
    } finally {
      place.close();
    }
  });
}

/** The index that git hands to the hook: of `git commit FILE` it is another one than that of the repository. */
function indexOf({ env, folder }: Shell): string | undefined {
  const named = env['GIT_INDEX_FILE'];
  if (named === undefined || named === '') return undefined;
  const file = resolve(folder, named);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/** Of a folder that is no repository to us, though git runs hooks in it: its git folder lies elsewhere. */
export async function noRepository({ strict }: HookOptions, { err }: Shell): Promise<ExitCode> {
  await err.write('handrail: no git repository was found from this folder, so nothing was checked.\n');
  return strict ? exitCodes.findings : exitCodes.clean;
}

/** `handrail hook post-commit`: remembers a commit that the other hook had not looked at. */
export function postCommit(shell: Shell): Promise<ExitCode> {
  return guarded({ strict: false }, shell, async () => {
    const place = await openHookPlace(shell.folder);
    if (place === undefined) return exitCodes.clean;
    try {
      return await noticeUnchecked(place, shell);
    } finally {
      place.close();
    }
  });
}

async function noticeUnchecked(place: HookPlace, { err }: Shell): Promise<ExitCode> {
  const checked = takeChecked(place.gitFolder);
  const last = await place.last();
  if (last === undefined || checked === last.tree) return exitCodes.clean;
  // What a rebase or a cherry-pick makes was looked at when it was committed first; git runs no pre-commit for it.
  const act = place.lastAct();
  if (act !== undefined && act !== 'commit') return exitCodes.clean;
  appendBypass(place.commonFolder, {
    at: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    hook: 'pre-commit',
    kind: 'unchecked',
    who: (await committerOf(place.root)) ?? 'unknown',
    commit: last.commit,
    findings: [],
  });
  await err.write(
    `handrail: commit ${last.commit.slice(0, 12)} was not checked before it was made, which is remembered (handrail hooks bypasses). Check it now: handrail scan --range HEAD~1..HEAD\n`,
  );
  return exitCodes.clean;
}
