import { allCommands } from './commands.table.ts';
import type { Command } from './definition.ts';
import { exitCodeLines } from './overview.ts';

/** docs/cli.md: every command as its definition says; a test keeps the file current. */
export async function referencePage(): Promise<string> {
  const all = await allCommands();
  const index = all.map(
    ({ name, summary }) => `| [\`${name}\`](#handrail-${name.replaceAll(' ', '-')}) | ${summary} |`,
  );
  return [
    '<!-- Made from src/doors/cli/commands by src/doors/cli/reference.test.ts: change them, then run npx vitest -u. -->',
    '# The command line',
    '',
    '| command | what it does |',
    '|---|---|',
    ...index,
    '',
    '`handrail --version` prints the version, `handrail help COMMAND` the page of a command.',
    '',
    '## Exit codes',
    '',
    ...exitCodeLines.slice(1).map((line) => line.trim().replace(/^(\d+)\s+/, '- `$1`: ')),
    '',
    '## Environment',
    '',
    ...environment,
    '',
    ...all.flatMap(sectionOf),
  ].join('\n');
}

const environment: readonly string[] = [
  '- `HANDRAIL_IDENTITY_KEY`: 16 bytes or more; the value of a secret then takes part in its identity, as a keyed hash. Not an option, because everybody on a machine can read the options of its processes.',
  '- `HANDRAIL_CACHE`: the cache folder, absolute and outside of the scanned tree. Otherwise `$XDG_CACHE_HOME/handrail`, `~/.cache/handrail` or where the platform keeps caches.',
  '- `HANDRAIL_DB_UPDATE`: as `--db-update`. `HANDRAIL_ADVISORY_SOURCE`: where advisories come from, as `--from` of `db update`. `HANDRAIL_ADVISORY_KEY`: the key that must have signed them.',
  '- `NO_COLOR`, `FORCE_COLOR`, `TERM=dumb`: colours, where `--colour` does not decide.',
  '- `CI`: no status line.',
];

function sectionOf(command: Command): readonly string[] {
  const words = command.arguments.map(({ name, required }) => (required ? ` ${name}` : ` [${name}]`));
  return [
    `## handrail ${command.name}`,
    '',
    sentence(command.summary),
    '',
    ...(command.says ?? []).flatMap((paragraph) => [cell(paragraph), '']),
    '```',
    `handrail ${command.name}${Object.keys(command.options).length > 0 ? ' [options]' : ''}${words.join('')}`,
    '```',
    '',
    ...argumentRows(command),
    ...optionRows(command),
    '```sh',
    ...command.examples.flatMap((example) => [`# ${example.says}`, example.command]),
    '```',
    '',
  ];
}

function argumentRows({ arguments: words }: Command): readonly string[] {
  if (words.length === 0) return [];
  const rows = words.map(({ name, says, choices }) => `| \`${name}\` | ${cell(says)}${among(choices)} |`);
  return ['| argument | |', '|---|---|', ...rows, ''];
}

function optionRows({ options }: Command): readonly string[] {
  const rows = Object.entries(options).map(([name, { says, value, choices, standard, alias }]) => {
    const flag = `--${name}${value ? ` ${value}` : ''}`;
    const also = alias ? `, \`--${alias}\`` : '';
    return `| \`${flag}\`${also} | ${cell(says)}${among(choices)}${standard ? ` (default: ${standard})` : ''} |`;
  });
  return rows.length === 0 ? [] : ['| option | |', '|---|---|', ...rows, ''];
}

function among(choices: readonly string[] | undefined): string {
  return choices ? `: ${choices.map((choice) => `\`${choice}\``).join(', ')}` : '';
}

/** Angle brackets would be HTML, a bar would end the cell. */
function cell(text: string): string {
  return text.replace(/[<>]/g, '\\$&').replaceAll('|', '\\|');
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
