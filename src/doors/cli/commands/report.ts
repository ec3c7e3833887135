import { exitCodes } from '#model/failure';
import { command } from '../definition.ts';
import { reportOptions } from '../scan-options.ts';

/** `handrail report` */
export const reportCommand = command({
  name: 'report',
  summary: 'render a JSON report in other formats',
  says: ['Ends with 0 once everything is rendered, whatever the verdict of the scan was.'],
  arguments: [
    {
      name: 'FILE',
      required: true,
      completes: 'file',
      says: 'a report written by --format json, or - for standard input',
    },
  ],
  options: reportOptions,
  examples: [
    { command: 'handrail report scan.json', says: 'On the terminal.' },
    {
      command: 'handrail report scan.json --format html=scan.html --format sarif=scan.sarif',
      says: 'Into two files.',
    },
  ],
  run: async ({ arguments: [file = ''], options }, shell) => {
    const { appearanceOf } = await import('../appearance.ts');
    const { deliver } = await import('../deliver.ts');
    const { checkOutputs, outputsOf } = await import('../outputs.ts');
    const { checkSurroundings } = await import('../surroundings.ts');
    const { readReported } = await import('../reported.ts');
    const outputs = outputsOf(options.format, shell.folder);
    const guarded = [shell.folder];
    checkOutputs(outputs, guarded);
    checkSurroundings(outputs, shell.env);
    const scan = await readReported(file, shell);
    const appearance = appearanceOf(options.colour, shell);
    const complete = await deliver(
      scan,
      { outputs, appearance, all: options.all, guarded, quiet: false },
      shell,
    );
    return complete ? exitCodes.clean : exitCodes.usage;
  },
});
