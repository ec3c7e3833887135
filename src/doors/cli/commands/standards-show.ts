import { exitCodes } from '#model/failure';
import { command } from '../definition.ts';
import { judgementOptions } from '../scan-options.ts';

/** `handrail standards show` */
export const standardsShowCommand = command({
  name: 'standards show',
  summary: 'show the standards that hold here, or a section of one',
  says: [
    'What holds is put together of the organisation, the team and the repository (its folder `standards`): a narrower level may ask for more, and for less only with an exception of the wider one that is not over.',
  ],
  arguments: [{ name: 'STANDARD', required: false, says: 'a standard, or a section: secrets-management/1' }],
  options: {
    path: { value: 'FOLDER', completes: 'folder', says: 'the repository (default: the current folder)' },
    standards: judgementOptions.standards,
    format: { value: 'FORMAT', choices: ['text', 'json'], says: 'how to print it', standard: 'text' },
  },
  examples: [
    { command: 'handrail standards show', says: 'All standards and their sections.' },
    { command: 'handrail standards show secrets-management/1', says: 'One section.' },
  ],
  run: async ({ arguments: [name], options }, shell) => {
    const { namedStandard, standardsIn } = await import('../standards.ts');
    const { standardsList, standardText } = await import('../standards-page.ts');
    const { standards, notices } = await standardsIn(options.path, options.standards, shell);
    const named = name === undefined ? undefined : namedStandard(name, standards);
    for (const { message } of notices) await shell.err.write(`${message}\n`);
    if (options.format === 'json') {
      const value = named?.section ?? named?.standard ?? standards;
      await shell.out.write(`${JSON.stringify(value, null, 2)}\n`);
    } else if (named === undefined) await shell.out.write(standardsList(standards));
    else {
      const { standard, section } = named;
      await shell.out.write(standardText(standard, section === undefined ? standard.sections : [section]));
    }
    return exitCodes.clean;
  },
});
