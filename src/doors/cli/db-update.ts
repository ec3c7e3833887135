import { UserError } from '#model/failure';
import type { Shell } from './shell.ts';

/** What to do where there are no advisories of an ecosystem: ask on a terminal, fetch them, or leave a gap. */
export type DbUpdate = 'ask' | 'missing' | 'never';

const choices: readonly string[] = ['ask', 'missing', 'never'] satisfies readonly DbUpdate[];

/**
 * What the command line or HANDRAIL_DB_UPDATE says; undefined when neither does.
 *
 * @throws UserError for a word that is none of them.
 */
export function dbUpdateOf(option: DbUpdate | undefined, env: Shell['env']): DbUpdate | undefined {
  const said = option ?? (env['HANDRAIL_DB_UPDATE'] || undefined);
  if (said === undefined || isChoice(said)) return said;
  throw new UserError(
    'usage',
    `HANDRAIL_DB_UPDATE is none of ${choices.join(', ')}.`,
    'missing fetches advisories where there are none.',
  );
}

function isChoice(text: string): text is DbUpdate {
  return choices.includes(text);
}
