import type { Bypass } from '#model/bypass';
import { type ExitCode, exitCodes, UserError } from '#model/failure';
import type { Finding } from '#model/finding';
import { counts } from '#model/gate';
import type { Scan } from '#model/scan';
import { type Skip, skipOf } from '#program/hooks/skip';
import { count } from '#report/wording';
import { committerOf } from '#source/git/own-settings';
import type { HookPlace } from '#source/hook-place';
import { appendBypass } from '#store/hook-log';
import { describeFailure } from './failure.ts';
import { incompleteLine, type StoppedHook, stoppedPage } from './hook-page.ts';
import { fixed } from './secrets-scan.ts';
import type { Shell } from './shell.ts';

/** How a hook was called. */
export interface HookOptions {
  readonly strict: boolean;
}

/** What a hook does with what it found; the check itself differs. */
export interface HookRun {
  readonly hook: StoppedHook;
  readonly options: HookOptions;
  /** Undefined where there is nothing to look at; an error where what is looked at keeps us from it. */
  readonly check: () => Promise<Scan | UserError | undefined>;
}

/** Checks, tells, and decides: 0 lets git go on, 1 stops it. */
export async function runHook(place: HookPlace, run: HookRun, shell: Shell): Promise<ExitCode> {
  const skip = skipOf(shell.env['HANDRAIL_SKIP']);
  if (skip.kind === 'refused') return refuse(run.hook, shell);
  const scan = await run.check();
  if (scan === undefined) return exitCodes.clean;
  if (scan instanceof UserError) {
    if (skip.kind === 'yes') return letGo(place, run.hook, { found: [], skip }, shell);
    await shell.err.write(
      `${describeFailure(scan).text}handrail: the commit was stopped: with it nothing could be checked.\n`,
    );
    return exitCodes.findings;
  }
  const found = scan.findings.filter((finding) => counts(finding, scan.verdict));
  if (found.length > 0) {
    if (skip.kind === 'yes') return letGo(place, run.hook, { found, skip }, shell);
    await shell.err.write(stoppedPage(run.hook, found, scan, Math.min(100, shell.err.columns)));
    return exitCodes.findings;
  }
  if (scan.verdict.unaccepted === 0 && scan.verdict.outcome !== 'interrupted') return exitCodes.clean;
  await shell.err.write(incompleteLine(run.hook, scan));
  return run.options.strict && skip.kind === 'no' ? exitCodes.findings : exitCodes.clean;
}

async function refuse(hook: StoppedHook, shell: Shell): Promise<ExitCode> {
  await shell.err.write(
    `handrail: HANDRAIL_SKIP needs a reason of some words, which is remembered: HANDRAIL_SKIP="why it cannot wait" git ${hook === 'pre-push' ? 'push' : 'commit'}\n`,
  );
  return exitCodes.findings;
}

async function letGo(
  { root, commonFolder }: HookPlace,
  hook: StoppedHook,
  { found, skip }: { readonly found: readonly Finding[]; readonly skip: Extract<Skip, { kind: 'yes' }> },
  { err }: Shell,
): Promise<ExitCode> {
  const findings = found.map(({ ruleId, location, key }) => ({ rule: ruleId, path: location.path, key }));
  const at = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  const who = (await committerOf(root)) ?? 'unknown';
  const bypass: Bypass = { at, hook, kind: 'skipped', who, reason: skip.reason, findings };
  appendBypass(commonFolder, bypass);
  const what = found.length === 0 ? 'nothing checked' : count(found.length, 'finding');
  await err.write(
    `handrail: goes on with ${what}, as HANDRAIL_SKIP asks; the reason is remembered (handrail hooks bypasses).\n`,
  );
  return exitCodes.clean;
}

/**
 * Runs a hook so that a failure of ours does not stop anybody: it is told, and git goes on unless the hook is strict.
 */
export async function guarded(
  { strict }: HookOptions,
  shell: Shell,
  act: () => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await act();
  } catch (error) {
    const { text, exitCode } = describeFailure(error);
    if (exitCode === exitCodes.interrupted) throw error;
    const said = error instanceof UserError ? text : text.split('\n').slice(0, 3).join('\n');
    await shell.err.write(
      `${said.trimEnd()}\nhandrail: so nothing was checked${strict ? '' : ', and git goes on'}.\n`,
    );
    return strict ? exitCodes.findings : exitCodes.clean;
  }
}

/** What a scan of a hook is asked for besides what it looks at. */
export async function hookRequest(root: string, shell: Shell) {
  const { settledRequest } = await import('./plan.ts');
  const asked = { ...fixed, only: [], jobs: undefined, config: undefined, history: false };
  const { base: _, ...request } = settledRequest(
    root,
    // What is remembered of a whole tree takes longer to read and to write than a change to look at.
    { ...asked, 'no-cache': true, 'no-progress': true },
    shell,
  );
  return { ...request, verify: false as const };
}
