import { UserError } from '#model/failure';
import { advisoryFolder, cacheFolder } from './folders.ts';
import { readInput } from './input.ts';
import type { Shell } from './shell.ts';

/** The folder of the advisory indexes of this user. */
export function advisoryRoot(shell: Shell): string {
  return advisoryFolder(cacheFolder(shell));
}

/** The key by which advisories must be signed: `--key`, or the file that HANDRAIL_ADVISORY_KEY names. */
export async function advisoryKey(option: string | undefined, shell: Shell): Promise<string | undefined> {
  const file = option ?? (shell.env['HANDRAIL_ADVISORY_KEY'] || undefined);
  return file === undefined ? undefined : readInput(file, shell);
}

/** Days that an index may be old, from `--max-db-age`: `7` or `7d`. */
export function daysOf(text: string): number {
  const days = /^(\d{1,4})d?$/.exec(text)?.[1];
  if (days !== undefined) return Number(days);
  throw new UserError(
    'usage',
    `--max-db-age needs a number of days, not '${text}'.`,
    'Write for instance 7.',
  );
}
