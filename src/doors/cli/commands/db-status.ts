import { exitCodes } from '#model/failure';
import { command } from '../definition.ts';

/** `handrail db status` */
export const dbStatusCommand = command({
  name: 'db status',
  summary: 'say which advisories there are, by ecosystem and source, and how old they are',
  says: ['Ends with 3 when there are none, or when --max-db-age is given and some are older.'],
  arguments: [],
  options: {
    'max-db-age': { value: 'DAYS', says: 'how old they may be' },
    format: { value: 'FORMAT', choices: ['text', 'json'], says: 'how to print it', standard: 'text' },
  },
  examples: [{ command: 'handrail db status --max-db-age 7', says: 'In CI, before scans that rely on it.' }],
  run: async ({ options }, shell) => {
    const { daysBetween } = await import('#model/day');
    const { openInstalled } = await import('#store/advisories/installed');
    const { remarkOf, statusPage } = await import('../db-page.ts');
    const { advisoryRoot, daysOf } = await import('../db-source.ts');
    const most =
      options['max-db-age'] === undefined ? Number.POSITIVE_INFINITY : daysOf(options['max-db-age']);
    const root = advisoryRoot(shell);
    const installed = openInstalled(root);
    const asJson = (told: unknown) => shell.out.write(`${JSON.stringify(told, null, 2)}\n`);
    if (installed === undefined) {
      if (options.format === 'json') await asJson({ installed: false });
      else
        await shell.out.write(`There are no advisories in ${root}. \`handrail db update\` fetches them.\n`);
      return exitCodes.incomplete;
    }
    const { manifest } = installed;
    const coverage = manifest.coverage.map((each) => ({
      ...each,
      days: daysBetween(each.builtOn, shell.today),
      remark: remarkOf(each),
    }));
    const { source, scores } = manifest;
    if (options.format === 'json') await asJson({ installed: true, folder: root, source, scores, coverage });
    else await shell.out.write(statusPage({ ...manifest, folder: root, today: shell.today }));
    const old = coverage.filter(({ days }) => days > most).map(({ ecosystem }) => ecosystem);
    if (old.length === 0) return exitCodes.clean;
    await shell.err.write(`Older than ${most} days: ${old.join(', ')}. Run \`handrail db update\`.\n`);
    return exitCodes.incomplete;
  },
});
