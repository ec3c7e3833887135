import { UserError } from '#model/failure';
import type { Scan } from '#model/scan';
import { type AppliedFixes, applyFixes } from '#scan/apply-fixes';
import { rewriteAll } from '#source/rewrite-all';
import type { FixOutcome } from './fix-page.ts';
import type { Shell } from './shell.ts';
import { treeOf } from './target.ts';

/** What is to be written, and how the tree is looked at afterwards. */
export interface Applying {
  readonly path: string | undefined;
  readonly isApplying: boolean;
  readonly mayAsk: boolean;
  /** The scan that the edits are of. */
  readonly scan: Scan;
  readonly look: () => Promise<{ readonly scan: Scan }>;
}

/** Writes the edits when that is asked for, or answered on a terminal; undefined when nothing is to be written. */
export async function applyAsked(
  { edits }: FixOutcome,
  { path, isApplying, mayAsk, scan, look }: Applying,
  shell: Shell,
): Promise<AppliedFixes | undefined> {
  const { units } = edits;
  if (!isApplying && !(mayAsk && units.length > 0 && (await isAgreed(units.length, shell)))) return undefined;
  const root = treeOf(path, shell);
  return shell.interruptible(async (signal) =>
    applyFixes(units, scan, {
      write: (changes) => rewriteAll(root, changes),
      look: async () => {
        refuseInterrupted(signal);
        const { scan: after } = await look();
        refuseInterrupted(signal);
        return after;
      },
    }),
  );
}

async function isAgreed(files: number, { ask, out, interruptible }: Shell): Promise<boolean> {
  if (ask === undefined || !out.isTerminal) return false;
  const what = files === 1 ? 'Write this edit' : `Write these edits of ${files} files`;
  const answer = await interruptible((signal) =>
    ask(`${what}, and scan again to prove ${files === 1 ? 'it' : 'them'}? [y/N] `, signal),
  );
  return /^y(?:es)?$/i.test(answer);
}

function refuseInterrupted({ aborted }: AbortSignal): void {
  if (!aborted) return;
  throw new UserError('interrupted', 'Interrupted: every edit was taken back.', 'Run it again.');
}
