import { exitCodes } from '#model/failure';
import { visible } from '#report/inert/visible';
import { command } from '../definition.ts';

/** `handrail standards lint` */
export const standardsLintCommand = command({
  name: 'standards lint',
  summary: 'check standards: their form, rules that are not there, sections that contradict each other',
  says: ['Ends with 2 when something is wrong, with a line for each problem.'],
  arguments: [
    {
      name: 'FOLDER',
      required: false,
      completes: 'folder',
      says: 'folder of standards (default: standards)',
    },
  ],
  options: {},
  examples: [{ command: 'handrail standards lint', says: 'Those of the folder standards.' }],
  run: async ({ arguments: [folder = 'standards'] }, shell) => {
    const { problemsIn } = await import('../standards.ts');
    const problems = await problemsIn(folder, shell);
    const lines = problems.map(({ path, line, message }) => `${visible(path)}:${line}: ${visible(message)}`);
    await shell.out.write(problems.length === 0 ? 'Nothing is wrong.\n' : `${lines.join('\n')}\n`);
    return problems.length === 0 ? exitCodes.clean : exitCodes.usage;
  },
});
