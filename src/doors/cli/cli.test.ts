import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runCli } from './cli.ts';
import { commands } from './commands.table.ts';
import { recordedShell } from './fixtures/shell.ts';
import { parse } from './parse.ts';

const all = await Promise.all(commands.map(async ({ name, load }) => ({ name, command: await load() })));

test('every file of commands/ is in the table, under the name that it has itself', () => {
  const files = readdirSync(new URL('commands', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));
  expect(commands.map(({ name }) => name.replaceAll(' ', '-')).sort()).toEqual(files.sort());
  for (const { name, command } of all) expect(command.name).toBe(name);
});

test.each(all)(
  '$name: every page has examples, and each line of help fits in 80 columns',
  async ({ name }) => {
    const shell = recordedShell();
    expect(await runCli([...name.split(' '), '--help'], shell)).toBe(0);
    const page = shell.printed();
    expect(page).toContain(`Usage: handrail ${name}`);
    expect(page).toMatch(/Examples:\n {2}\$ /);
    const [described = ''] = page.split('Examples:');
    for (const line of described.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  },
);

test.each(all)('$name: its examples are understood', async ({ command }) => {
  for (const example of command.examples) {
    for (const [, words = ''] of example.command.matchAll(/handrail ([^|>)]+)/g)) {
      const entry = commands.find(({ name }) => words.startsWith(name));
      expect(entry, words).toBeDefined();
      const rest = words.slice(entry?.name.length).match(/'[^']*'|\S+/g) ?? [];
      if (entry) expect(parse(await entry.load(), rest)).toHaveProperty('options');
    }
  }
});

test.each([[['help', 'scan']], [['scan', '--help']], [['scan', 'x', '-h']]])(
  '%j prints the page of scan',
  async (words) => {
    const shell = recordedShell();
    expect(await runCli(words, shell)).toBe(0);
    expect(shell.printed()).toContain('Usage: handrail scan');
  },
);

test.each([[['help']], [['--help']], [['-h']]])(
  '%j prints all commands and the exit codes',
  async (words) => {
    const shell = recordedShell();
    expect(await runCli(words, shell)).toBe(0);
    for (const { name } of commands) expect(shell.printed()).toContain(`  ${name} `);
    expect(shell.printed()).toContain('130  interrupted');
  },
);

test('without a command the page goes to standard error and the exit code is 2: a gate must not pass', async () => {
  const shell = recordedShell();
  expect(await runCli([], shell)).toBe(2);
  expect(shell.printed()).toBe('');
  expect(shell.complained()).toContain('Usage: handrail <command>');
});

test('a group alone says what it can do', async () => {
  const shell = recordedShell();
  expect(await runCli(['rules'], shell)).toBe(2);
  expect(shell.complained()).toContain('handrail rules list, handrail rules show, handrail rules test');
  const help = recordedShell();
  expect(await runCli(['rules', '--help'], help)).toBe(0);
  expect(help.printed()).toContain('rules show');
});

test.each([
  [['scna'], "There is no command 'scna'.", 'Did you mean scan?'],
  [['--versoin'], "There is no option '--versoin'.", 'Did you mean --version?'],
  [['rules', 'lst'], "There is no command 'handrail rules lst'.", 'Did you mean rules list?'],
  [
    ['rules', 'show', 'secrets/github-tokn'],
    "There is no rule 'secrets/github-tokn'.",
    'Did you mean secrets/github-token?',
  ],
  [['scan', '--format', 'srif'], "There is no format 'srif'.", 'Did you mean sarif?'],
  [['scan', '--fail-on', 'hgih'], "--fail-on does not know 'hgih'.", 'One of: critical'],
  [['completion', 'bsh'], "SHELL does not know 'bsh'.", 'Did you mean bash?'],
  [['rules', 'list', '--cwe', 'sql'], "--cwe needs a number, not 'sql'.", '798 or CWE-798'],
  [['report', 'nowhere.json'], "There is no file 'nowhere.json'.", 'relative to the current folder'],
  [['help', 'scna'], "There is no command 'scna'.", 'Did you mean scan?'],
])('%j: exit 2 and a hint', async (words, message, hint) => {
  const shell = recordedShell();
  expect(await runCli(words, shell)).toBe(2);
  expect(shell.printed()).toBe('');
  expect(shell.complained()).toContain(message);
  expect(shell.complained()).toContain(hint);
});
