import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ExitCode, exitCodes, UserError } from '#model/failure';
import { present } from '#model/present';
import { openHookPlace } from '#source/hook-place';
import { noteChecked } from '#store/hook-log';
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
        const scanned = shell.interruptible((signal) =>
          scanStaged({ place, ...present({ index }) }, request, { signal }),
        );
        return scanned.catch(brokenBy(paths));
      };
      const exitCode = await runHook(place, { hook: 'pre-commit', options, check }, shell);
      if (exitCode === exitCodes.clean && tree !== undefined) noteChecked(place.gitFolder, tree);
      return exitCode;
    } finally {
      place.close();
    }
  });
}

/** Settings that are staged broken would keep every later scan from its work: the commit is told so, and stopped. */
function brokenBy(paths: readonly string[]): (error: unknown) => Promise<UserError> {
  return async (error) => {
    const [{ configFileName }, { marksFileName }] = await Promise.all([
      import('#program/config'),
      import('#program/tracking/marks-file'),
    ]);
    const isSettled = paths.includes(configFileName) || paths.includes(marksFileName);
    if (error instanceof UserError && error.code !== 'interrupted' && isSettled) return error;
    throw error;
  };
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
