import { exitCodes, UserError } from '#model/failure';
import { command } from '../definition.ts';

/** `handrail config init` */
export const configInitCommand = command({
  name: 'config init',
  summary: 'write a commented handrail.yaml',
  says: ['It holds every setting with its default, commented out. An existing file is never overwritten.'],
  arguments: [
    {
      name: 'PATH',
      required: false,
      completes: 'folder',
      says: 'folder to write it to (default: the current one)',
    },
  ],
  options: {},
  examples: [{ command: 'handrail config init', says: 'Into the current folder.' }],
  run: async ({ arguments: [folder = '.'] }, shell) => {
    const { writeFileSync } = await import('node:fs');
    const { join, resolve } = await import('node:path');
    const { configTemplate } = await import('../config-template.ts');
    const file = join(folder, 'handrail.yaml');
    try {
      // wx neither overwrites a file nor follows a link.
      writeFileSync(resolve(shell.folder, file), configTemplate, { flag: 'wx' });
    } catch (error) {
      throw notMade(file, error);
    }
    await shell.out.write(`Wrote ${file}. It changes nothing until you uncomment a setting.\n`);
    return exitCodes.clean;
  },
});

function notMade(file: string, error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error)) return error;
  if (error.code === 'EEXIST') {
    return new UserError(
      'config-exists',
      `${file} is there already.`,
      "It was left as it is. 'handrail config explain' prints what it says.",
      error,
    );
  }
  return new UserError(
    'config-not-written',
    `${file} was not written: ${error.message}.`,
    'Check the folder and its rights.',
    error,
  );
}
