import type { ExitCode } from '#model/failure';
import { type Pushed, pushedOf, readPushed } from '#program/hooks/pushed';
import { openHookPlace } from '#source/hook-place';
import { noRepository } from './hook-commit.ts';
import { guarded, type HookOptions, hookRequest, runHook } from './hook-run.ts';
import { readInput } from './input.ts';
import type { Shell } from './shell.ts';

/** `handrail hook pre-push`: 1 stops the push. */
export function prePush(remote: string, options: HookOptions, shell: Shell): Promise<ExitCode> {
  return guarded(options, shell, async () => {
    const place = await openHookPlace(shell.folder);
    if (place === undefined) return noRepository(options, shell);
    try {
      const pushed = await readPush(shell);
      const check = async () => {
        if (pushed.ends.length === 0) return undefined;
        const [request, { scanPushed }] = await Promise.all([
          hookRequest(place.root, shell),
          import('#scan/pushed'),
        ]);
        return shell.interruptible((signal) =>
          scanPushed(place.root, { ...pushed, remote: remoteOf(remote, shell) }, request, { signal }),
        );
      };
      return await runHook(place, { hook: 'pre-push', options, check }, shell);
    } finally {
      place.close();
    }
  });
}

/** The framework pre-commit reads what git says itself, and tells the first ref of it in variables. */
async function readPush(shell: Shell): Promise<Pushed> {
  const { env, ask } = shell;
  const to = env['PRE_COMMIT_TO_REF'];
  if (to !== undefined) {
    const from = env['PRE_COMMIT_FROM_REF'];
    return { ends: [to], known: from === undefined ? [] : [from] };
  }
  // Somebody who tries it at a terminal has nothing to tell.
  return ask !== undefined ? { ends: [], known: [] } : pushedOf(readPushed(await readInput('-', shell)));
}

function remoteOf(given: string, { env }: Shell): string {
  return given === '' ? (env['PRE_COMMIT_REMOTE_NAME'] ?? '') : given;
}
