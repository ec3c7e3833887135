import { type ExitCode, exitCodes, UserError } from '#model/failure';
import { allCommands, type CommandEntry, commands } from './commands.table.ts';
import { describeFailure } from './failure.ts';
import { overview } from './overview.ts';
import { helpOf, hint, parse } from './parse.ts';
import type { Shell } from './shell.ts';

/** Runs the command that the words after `handrail` name and gives the exit code. Never rejects. */
export async function runCli(words: readonly string[], shell: Shell): Promise<ExitCode> {
  try {
    return await dispatch(words, shell);
  } catch (error) {
    const { text, exitCode } = describeFailure(error);
    // Standard error may be closed too; the exit code still tells.
    await shell.err.write(text).catch(() => {});
    return exitCode;
  }
}

async function dispatch(words: readonly string[], shell: Shell): Promise<ExitCode> {
  const [first, ...rest] = words;
  if (first === 'help') return dispatch([...rest, '--help'], shell);
  if (first === '--help' || first === '-h') return help('', shell);
  if (first === undefined) {
    // A gate whose command went missing must not pass.
    await shell.err.write(await overview(''));
    return exitCodes.usage;
  }
  const entry = commandOf(words);
  if (entry) return run(entry, words.slice(entry.name.split(' ').length), shell);
  if (isGroup(first)) return group(first, rest, shell);
  throw unknownCommand(first, new Set(commands.map(({ name }) => name.split(' ')[0] ?? name)));
}

async function run(entry: CommandEntry, words: readonly string[], shell: Shell): Promise<ExitCode> {
  const command = await entry.load();
  const given = parse(command, words);
  if (given !== 'help') return command.run(given, shell, allCommands);
  await shell.out.write(helpOf(command, shell.out.columns));
  return exitCodes.clean;
}

/** `handrail rules` alone, or with a word that is no command of the group. */
async function group(name: string, [word]: readonly string[], shell: Shell): Promise<ExitCode> {
  if (word === '--help' || word === '-h') return help(name, shell);
  const members = commands.filter((entry) => entry.name.startsWith(`${name} `)).map((entry) => entry.name);
  const says = `One of: ${members.map((member) => `handrail ${member}`).join(', ')}.`;
  if (word === undefined) throw new UserError('usage', `'handrail ${name}' needs to know what to do.`, says);
  throw new UserError(
    'unknown-command',
    `There is no command 'handrail ${name} ${word}'.`,
    hint(`${name} ${word}`, members, says),
  );
}

async function help(groupName: string, shell: Shell): Promise<ExitCode> {
  await shell.out.write(await overview(groupName));
  return exitCodes.clean;
}

function commandOf([first = '', second]: readonly string[]): CommandEntry | undefined {
  return commands.find(({ name }) => name === first || name === `${first} ${second}`);
}

function isGroup(word: string): boolean {
  return commands.some(({ name }) => name.startsWith(`${word} `));
}

function unknownCommand(word: string, known: ReadonlySet<string>): UserError {
  const what = word.startsWith('-') ? 'option' : 'command';
  const otherwise = `'handrail --help' lists all commands.`;
  return new UserError(
    `unknown-${what}`,
    `There is no ${what} '${word}'.`,
    hint(word, ['--version', '--help', ...known], otherwise),
  );
}
