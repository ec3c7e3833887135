import { allCommands } from './commands.table.ts';

/** The page of `handrail --help`, or of one group of commands such as `rules`. */
export async function overview(group: string): Promise<string> {
  const all = await allCommands();
  const shown = all.filter(({ name }) => group === '' || name.startsWith(`${group} `));
  const width = Math.max(...shown.map(({ name }) => name.length)) + 2;
  const lines = shown.map(({ name, summary }) => `  ${name.padEnd(width)}${summary}`);
  const examples = shown.flatMap((command) => command.examples.slice(0, 1)).slice(0, 4);
  return [
    `Usage: handrail ${group === '' ? '' : `${group} `}<command> [options]`,
    '',
    ...(group === '' ? ['Finds weaknesses in a source tree and says what it could not check.', ''] : []),
    'Commands:',
    ...lines,
    '',
    'Examples:',
    ...examples.flatMap(({ command, says }) => [`  $ ${command}`, `      ${says}`]),
    '',
    "'handrail <command> --help' explains one command; 'handrail --version' prints the version.",
    ...(group === '' ? ['', ...exitCodeLines] : []),
    '',
  ].join('\n');
}

/** What the exit codes mean, for help and documentation. */
export const exitCodeLines: readonly string[] = [
  'Exit codes:',
  '  0    clean and complete',
  '  1    findings at or above the threshold (default: high, at confidence medium or better)',
  '  2    wrong usage or configuration',
  '  3    nothing at the threshold, but the scan was incomplete in a way that is not accepted',
  '  70   a bug of ours',
  '  130  interrupted',
];
