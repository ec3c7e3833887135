import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { allCommands, commands } from '../commands.table.ts';
import { bashCompletion } from './bash.ts';
import { fishCompletion } from './fish.ts';
import type { Vocabulary } from './words.ts';
import { zshCompletion } from './zsh.ts';

const vocabulary: Vocabulary = {
  commands: await allCommands(),
  ruleIds: ['secrets/one', 'secrets/two'],
};
const folder = mkdtempSync(join(tmpdir(), 'handrail-completion-'));
const script = join(folder, 'handrail.bash');
writeFileSync(script, bashCompletion(vocabulary));
writeFileSync(join(folder, 'a file.json'), '');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What bash offers at the end of these words; it parts them at `=` as readline does. */
function offered(...words: readonly string[]): readonly string[] {
  const line = `source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _handrail; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const output = execFileSync('bash', ['--norc', '-c', line, script, 'handrail', ...words], { cwd: folder });
  return output.toString().split('\n').filter(Boolean);
}

test.each([
  [['sc'], ['scan']],
  [
    ['rules', ''],
    ['list', 'show', 'test', 'docs'],
  ],
  [['rules', 'show', 'secrets/t'], ['secrets/two']],
  [['scan', '--only', 'se'], ['secrets']],
  [['scan', '--only', '=', 'se'], ['secrets']],
  [
    ['scan', '--only', '='],
    ['secrets', 'code', 'packages', 'infra', 'pipeline'],
  ],
  [['scan', '--stag'], ['--staged']],
  [
    ['scan', '--col'],
    ['--colour', '--color'],
  ],
  [['scan', '--baseline', 'a'], ['a file.json']],
  [['rules', 'list', '--sev'], ['--severity']],
  [['report', 'a'], ['a file.json']],
  [
    ['completion', ''],
    ['--help', 'bash', 'zsh', 'fish'],
  ],
])('bash completes %j to %j', (words, expected) => {
  expect(offered(...words)).toEqual(expected);
});

test('bash offers every command first', () => {
  const firsts = new Set(commands.map(({ name }) => name.split(' ')[0]));
  expect(offered('')).toEqual([...firsts, 'help']);
});

test.each([
  ['zsh', zshCompletion(vocabulary)],
  ['fish', fishCompletion(vocabulary)],
])('the script for %s knows every command, option, choice and rule', (_, text) => {
  for (const { name, options } of vocabulary.commands) {
    for (const word of name.split(' ')) expect(text).toContain(word);
    for (const [option, { choices }] of Object.entries(options)) {
      expect(text).toMatch(new RegExp(`(?:--|-l )${option}\\b`));
      if (choices) expect(text).toContain(choices.join(' '));
    }
  }
  for (const id of vocabulary.ruleIds) expect(text).toContain(id);
});

test('the script for zsh has no quote or bracket left open', () => {
  // bash reads the same quoting; zsh itself is not on every machine.
  const file = join(folder, 'handrail.zsh');
  writeFileSync(file, zshCompletion(vocabulary));
  expect(() => execFileSync('bash', ['-n', file], { stdio: 'pipe' })).not.toThrow();
});
