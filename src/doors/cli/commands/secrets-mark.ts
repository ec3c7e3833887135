import { isDay } from '#model/day';
import { exitCodes, UserError } from '#model/failure';
import type { Finding } from '#model/finding';
import { type Mark, markKinds } from '#model/mark';
import { command } from '../definition.ts';
import { judgementOptions, runOptions } from '../scan-options.ts';
import type { Shell } from '../shell.ts';

/** `handrail secrets mark` */
export const secretsMarkCommand = command({
  name: 'secrets mark',
  summary: 'note in handrail-credentials.json that a credential was revoked or rotated',
  says: [
    'A revoked one stays in reports at severity low until it is removed. The file is for review: a change that marks one is itself a finding of its gate, and the mark holds after the merge.',
  ],
  arguments: [
    { name: 'FINDING', required: true, says: 'as path:line or the beginning of its key' },
    { name: 'STAGE', required: true, choices: markKinds, says: 'what was done' },
    {
      name: 'PATH',
      required: false,
      completes: 'folder',
      says: 'the folder that holds it (default: the current one)',
    },
  ],
  options: {
    by: { value: 'WHO', says: 'who did it', standard: 'your login name' },
    on: { value: 'DAY', says: 'when, as 2027-01-31', standard: 'today' },
    note: { value: 'TEXT', says: 'a ticket or a reason; no value' },
    history: { says: 'the finding is one of the history: its line is that of the commit that brought it' },
    config: judgementOptions.config,
    ...runOptions,
  },
  examples: [
    { command: 'handrail secrets mark app.env:3 rotated', says: 'A new one is in use.' },
    {
      command: "handrail secrets mark app.env:3 revoked --by Ada --note 'TICKET-12'",
      says: 'The old one opens nothing any more.',
    },
  ],
  run: async ({ arguments: [name = '', stage = '', path], options }, shell) => {
    const { marksFileName } = await import('#program/tracking/marks-file');
    const { addMark } = await import('../add-mark.ts');
    const { pickFinding, placeOf, scanSecrets } = await import('../secrets-scan.ts');
    const { treeOf } = await import('../target.ts');
    const kind = markKinds.find((each) => each === stage) ?? 'revoked';
    const mark = markOf(options, shell);
    const scan = await scanSecrets(path, options, shell, options.history);
    const finding: Finding = pickFinding(name, scan.findings);
    const commit = await addMark({ tree: treeOf(path, shell), finding, kind, mark });
    await shell.out.write(
      `Noted in ${marksFileName}: ${placeOf(finding)} was ${kind} on ${mark.on} by ${mark.by}.\n${commit === undefined ? unbound : ''}Commit the file for review.\n`,
    );
    return exitCodes.clean;
  },
});

const unbound =
  'The line is not committed as it stands, so the mark is bound to its place and name, not to its value: commit first and mark again to bind it.\n';

function markOf(
  {
    by,
    on,
    note,
  }: { readonly by: string | undefined; readonly on: string | undefined; readonly note: string | undefined },
  { env, today }: Shell,
): Mark {
  const who = by ?? (env['GIT_AUTHOR_NAME'] || env['USER'] || env['LOGNAME'] || env['USERNAME']);
  if (!who) throw new UserError('usage', 'Who did it is not known.', 'Say so with --by.');
  const day = on ?? today;
  if (!isDay(day))
    throw new UserError('usage', `--on needs a day as 2027-01-31, not '${day}'.`, 'Leave it out for today.');
  if (day > today)
    throw new UserError('usage', `${day} has not come yet.`, 'Mark what was done, when it was done.');
  if (who.length > 200) throw new UserError('usage', '--by has more than 200 characters.', 'Give a name.');
  if (note !== undefined && note.length > 500)
    throw new UserError('usage', '--note has more than 500 characters.', 'Name a ticket instead.');
  return note === undefined ? { on: day, by: who } : { on: day, by: who, note };
}
