import { exitCodes, UserError } from '#model/failure';
import { command } from '../definition.ts';

/** `handrail debug code` */
export const debugCodeCommand = command({
  name: 'debug code',
  summary: 'show what code analysis makes of one file',
  says: ['For whoever works on Handrail, or asks why something was or was not found: one stage as text.'],
  arguments: [{ name: 'FILE', required: true, says: 'a file of code', completes: 'file' }],
  options: {
    stage: {
      value: 'STAGE',
      choices: ['tree', 'ir', 'summary', 'flows', 'facts', 'reach'],
      says: 'tree: the syntax; ir: the instructions; summary: data at sinks, misuses and routes as the engine tells them; flows: the findings of them; facts: routes, hosts, datastores and packages, of a folder too; reach: what files take of packages and how calls lead there',
      standard: 'ir',
    },
    function: { value: 'NAME', says: 'only this function: Orders.find' },
  },
  examples: [
    { command: 'handrail debug code shop/orders.py --stage flows', says: 'Every flow within one file.' },
  ],
  run: async ({ arguments: [path = ''], options }, shell) => {
    const { showStage } = await import('../debug-code.ts');
    const text = await showStage(path, options.stage ?? 'ir', options.function);
    if (text === undefined) {
      throw new UserError(
        'no-code',
        `${path} is no code that Handrail reads.`,
        'Python, JavaScript and TypeScript are.',
      );
    }
    await shell.out.write(text);
    return exitCodes.clean;
  },
});
