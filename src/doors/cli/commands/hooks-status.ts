import { exitCodes } from '#model/failure';
import { hookSystems } from '#program/hooks/hook';
import { command } from '../definition.ts';

/** `handrail hooks status` */
export const hooksStatusCommand = command({
  name: 'hooks status',
  summary: 'whether the hooks of this repository run Handrail',
  says: ['Ends with 1 where a hook lacks our part, or has it in another form than would be written now.'],
  arguments: [
    {
      name: 'PATH',
      required: false,
      completes: 'folder',
      says: 'the repository (default: the current folder)',
    },
  ],
  options: {
    system: {
      value: 'SYSTEM',
      choices: hookSystems,
      says: 'what runs the hooks',
      standard: 'what the repository shows, else git',
    },
  },
  examples: [{ command: 'handrail hooks status', says: 'For whatever runs the hooks here.' }],
  run: async ({ arguments: [path], options }, shell) => {
    const { resolve } = await import('node:path');
    const { findHookHome } = await import('../hook-files.ts');
    const { hooksPage } = await import('../hooks-page.ts');
    const home = await findHookHome(resolve(shell.folder, path ?? '.'), options.system);
    const { text, isWhole } = hooksPage(home);
    await shell.out.write(text);
    return isWhole ? exitCodes.clean : exitCodes.findings;
  },
});
