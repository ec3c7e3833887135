import { type ExitCode, exitCodes } from '#model/failure';
import { committerOf } from '#source/git/own-settings';
import { type HookPlace, openHookPlace } from '#source/hook-place';
import { appendBypass, takeChecked } from '#store/hook-log';
import { describeFailure } from './failure.ts';
import type { Shell } from './shell.ts';

/** `handrail hook post-commit`: remembers a commit that the other hook had not looked at. Ends with 0 in any case. */
export async function postCommit(shell: Shell): Promise<ExitCode> {
  try {
    const place = await openHookPlace(shell.folder);
    if (place === undefined) return exitCodes.clean;
    await noticeUnchecked(place, shell).finally(place.close);
  } catch (error) {
    await shell.err.write(describeFailure(error).text);
  }
  return exitCodes.clean;
}

async function noticeUnchecked(place: HookPlace, { err }: Shell): Promise<void> {
  const checked = takeChecked(place.gitFolder);
  const last = await place.last();
  if (last === undefined || checked === last.tree) return;
  // What a rebase or a cherry-pick makes was looked at when it was committed first; git runs no pre-commit for it.
  const act = place.lastAct();
  if (act !== undefined && act !== 'commit') return;
  appendBypass(place.commonFolder, {
    at: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    hook: 'pre-commit',
    kind: 'unchecked',
    who: (await committerOf(place.root)) ?? 'unknown',
    commit: last.commit,
    findings: [],
  });
  const check = last.hasParent ? 'handrail scan --range HEAD~1..HEAD' : 'handrail scan';
  await err.write(
    `handrail: commit ${last.commit.slice(0, 12)} was not checked before it was made, which is remembered (handrail hooks bypasses). Check it now: ${check}\n`,
  );
}
