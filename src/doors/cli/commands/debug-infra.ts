import { exitCodes, UserError } from '#model/failure';
import { command } from '../definition.ts';

/** `handrail debug infra` */
export const debugInfraCommand = command({
  name: 'debug infra',
  summary: 'show which resources the infrastructure code of a folder makes',
  says: [
    'For whoever works on Handrail, or asks why something was or was not found: each resource with its values as they were resolved, what is not known and why.',
    'Values that are declared sensitive, or whose names say so, are not shown.',
  ],
  arguments: [
    {
      name: 'PATH',
      required: true,
      says: 'a folder with infrastructure code, or one file',
      completes: 'file',
    },
  ],
  options: {
    format: {
      value: 'FORMAT',
      choices: ['text', 'summary', 'facts', 'json'],
      says: 'text: a line for each value; summary: how much is known and what is not; facts: who can be reached, acts as whom and passes data to whom; json: everything, with places and references',
      standard: 'text',
    },
    'var-file': {
      value: 'FILE',
      repeat: 'each',
      says: 'a file of variables to apply, relative to PATH, as terraform -var-file does',
      completes: 'file',
    },
  },
  examples: [
    { command: 'handrail debug infra infra/', says: 'What the code below infra/ makes.' },
    {
      command: 'handrail debug infra infra/ --format summary',
      says: 'How much of it is known, and what is not and why.',
    },
  ],
  run: async ({ arguments: [path = ''], options }, shell) => {
    const { showInfra } = await import('../debug-infra.ts');
    const text = await showInfra(path, options.format ?? 'text', options['var-file'] ?? []);
    if (text === undefined) {
      throw new UserError(
        'no-infra',
        `Nothing at ${path} is infrastructure code that Handrail reads.`,
        'docs/infra.md lists the formats.',
      );
    }
    await shell.out.write(text);
    return exitCodes.clean;
  },
});
