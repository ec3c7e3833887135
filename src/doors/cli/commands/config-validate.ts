import { exitCodes } from '#model/failure';
import { command } from '../definition.ts';

/** `handrail config validate` */
export const configValidateCommand = command({
  name: 'config validate',
  summary: 'check handrail.yaml without scanning',
  says: ['Prints every problem with line, column and key, and ends with 2 when there is one.'],
  arguments: [
    {
      name: 'PATH',
      required: false,
      completes: 'folder',
      says: 'folder with a handrail.yaml (default: the current one)',
    },
  ],
  options: { config: { value: 'FILE', completes: 'file', says: 'this file instead' } },
  examples: [
    { command: 'handrail config validate', says: 'The handrail.yaml of the current folder.' },
    { command: 'handrail config validate --config ci/handrail.yaml', says: 'Another file.' },
  ],
  run: async ({ arguments: [folder], options }, shell) => {
    const { openConfig } = await import('../config-file.ts');
    const { checkDetectors } = await import('#program/config');
    const file = openConfig(folder, options.config, shell, Number.POSITIVE_INFINITY);
    if (file !== undefined) await checkDetectors(file, Number.POSITIVE_INFINITY);
    await shell.out.write(
      file
        ? `${file.path} is valid.\n`
        : "There is no handrail.yaml: the defaults hold. 'handrail config init' writes one.\n",
    );
    return exitCodes.clean;
  },
});
