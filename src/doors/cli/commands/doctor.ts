import { exitCodes } from '#model/failure';
import { command } from '../definition.ts';

/** `handrail doctor` */
export const doctorCommand = command({
  name: 'doctor',
  summary: 'check what Handrail needs on this machine',
  says: ['Looks at this machine only; nothing is sent anywhere. Ends with 2 when something does not work.'],
  arguments: [],
  options: {
    format: { value: 'FORMAT', choices: ['text', 'json'], says: 'how to print it', standard: 'text' },
  },
  examples: [
    { command: 'handrail doctor', says: 'When a scan is slower than expected, or before asking for help.' },
  ],
  run: async ({ options }, shell) => {
    const { examine } = await import('../doctor.ts');
    const lines = await examine(shell);
    const text = lines.map(
      ({ state, what, says, cure }) =>
        `${state.padEnd(8)} ${what.padEnd(10)} ${says}${cure ? `\n${' '.repeat(20)}${cure}` : ''}\n`,
    );
    await shell.out.write(options.format === 'json' ? `${JSON.stringify(lines, null, 2)}\n` : text.join(''));
    return lines.some(({ state }) => state === 'problem') ? exitCodes.usage : exitCodes.clean;
  },
});
