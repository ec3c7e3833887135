import { exitCodes } from '#model/failure';
import { command } from '../definition.ts';

/** `handrail db rollback` */
export const dbRollbackCommand = command({
  name: 'db rollback',
  summary: 'use the advisories from before the last update again',
  says: ['A second rollback undoes the first.'],
  arguments: [],
  options: {},
  examples: [{ command: 'handrail db rollback', says: 'When an update brought something wrong.' }],
  run: async (_given, shell) => {
    const { openInstalled, rollback } = await import('#store/advisories/installed');
    const { statusPage } = await import('../db-page.ts');
    const { advisoryRoot } = await import('../db-source.ts');
    const root = advisoryRoot(shell);
    rollback(root);
    const installed = openInstalled(root);
    if (installed !== undefined)
      await shell.out.write(statusPage({ ...installed.manifest, folder: root, today: shell.today }));
    return exitCodes.clean;
  },
});
