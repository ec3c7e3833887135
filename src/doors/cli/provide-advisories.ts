import { UserError } from '#model/failure';
import { present } from '#model/present';
import type { MissingAdvisories, ScanHost } from '#scan/request';
import type { ScanPlan } from './plan.ts';
import type { Shell } from './shell.ts';

interface Running {
  readonly signal: AbortSignal;
  /** Takes the status line away. */
  readonly clear: () => Promise<void>;
}

/** Fetches what is missing where somebody says so; nothing leaves the machine otherwise. Undefined where nobody can. */
export function providerOf(
  { dbUpdate, quiet, request }: ScanPlan,
  shell: Shell,
  running: Running,
): ScanHost['provideAdvisories'] {
  if (dbUpdate === 'never' || request.online) return undefined;
  return async (missing, isAllowed) => {
    const mayFetch = dbUpdate === 'missing' || (dbUpdate === undefined && isAllowed);
    if (!mayFetch && !(await isWanted(missing, quiet, shell, running))) return false;
    if (running.signal.aborted) return false;
    return fetchMissing(missing, request, quiet, shell, running);
  };
}

async function isWanted(
  missing: readonly MissingAdvisories[],
  quiet: boolean,
  { ask, env }: Shell,
  { signal, clear }: Running,
): Promise<boolean> {
  if (ask === undefined || quiet || env['CI'] || env['TERM'] === 'dumb') return false;
  const { bucketHost } = await import('#scan/advisories/update');
  await clear();
  const place = env['HANDRAIL_ADVISORY_SOURCE'] || bucketHost;
  return /^y(?:es)?$/i.test(await ask(questionOf(missing, place), signal));
}

/** What is missing, how much it is, where it comes from, and what is sent. */
export function questionOf(missing: readonly MissingAdvisories[], host: string): string {
  const named = missing.map(({ ecosystem, packages }) => `${packages} of ${ecosystem}`).join(', ');
  return [
    `Packages cannot be looked up, since no advisories of them are on this machine: ${named}.`,
    `Fetch them now from ${host}? That is some MB for most, over a hundred for npm;`,
    'nothing of what is scanned is sent. [y/N] ',
  ].join('\n');
}

async function fetchMissing(
  missing: readonly MissingAdvisories[],
  { advisories: root, today, proxy }: ScanPlan['request'],
  quiet: boolean,
  shell: Shell,
  { signal, clear }: Running,
): Promise<boolean> {
  if (root === undefined) return false;
  const { updateAdvisories } = await import('#scan/advisories/update');
  const { advisoryKey } = await import('./db-source.ts');
  const { openStatusText } = await import('./progress.ts');
  await clear();
  const from = shell.env['HANDRAIL_ADVISORY_SOURCE'] || undefined;
  const line = openStatusText(shell, quiet);
  try {
    const { notes } = await updateAdvisories({
      root,
      today,
      signal,
      ecosystems: missing.map(({ ecosystem }) => ecosystem),
      progress: ({ feed, records }) => line.show(`Reading ${feed}: ${records} records`),
      ...present({ from, proxy, key: await advisoryKey(undefined, shell) }),
    });
    await line.clear();
    for (const note of notes) await shell.err.write(`Note: ${note}\n`);
    return true;
  } catch (error) {
    await line.clear();
    // A scan goes on without: what is missing is a gap, which no configuration accepts.
    if (!(error instanceof UserError) && !signal.aborted) throw error;
    if (error instanceof UserError && !signal.aborted)
      await shell.err.write(`${error.message} ${error.hint}\n`);
    return false;
  }
}
