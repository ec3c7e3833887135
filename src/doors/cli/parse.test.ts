import { expect, test } from 'vitest';
import { UserError } from '#model/failure';
import { command } from './definition.ts';
import { helpOf, parse } from './parse.ts';

const sample = command({
  name: 'sample',
  summary: 'a command for tests',
  arguments: [{ name: 'PATH', required: false, says: 'a path' }],
  options: {
    only: { value: 'FAMILY', repeat: 'comma', choices: ['secrets', 'code'], says: 'families' },
    exclude: { value: 'PATTERN', repeat: 'each', says: 'patterns' },
    'fail-on': { value: 'SEVERITY', choices: ['high', 'never'], says: 'gate', standard: 'high' },
    colour: { value: 'WHEN', choices: ['auto', 'never'], alias: 'color', says: 'colours' },
    'no-cache': { says: 'no cache' },
    staged: { says: 'staged' },
  },
  examples: [{ command: 'handrail sample', says: 'Nothing.' }],
  run: async () => 0,
});

test('nothing given: switches are off, lists are empty, values are absent', () => {
  expect(parse(sample, [])).toEqual({
    arguments: [],
    options: {
      only: [],
      exclude: [],
      'fail-on': undefined,
      colour: undefined,
      'no-cache': false,
      staged: false,
    },
  });
});

test('lists take commas where the definition says so, and repetition', () => {
  const given = parse(sample, [
    '--only',
    'secrets,code',
    '--only=code',
    '--exclude',
    'a,b',
    '--exclude',
    'c',
    'here',
  ]);
  expect(given).toMatchObject({
    arguments: ['here'],
    options: { only: ['secrets', 'code', 'code'], exclude: ['a,b', 'c'] },
  });
});

test('a switch named no-… is on when it is given', () => {
  expect(parse(sample, ['--no-cache', '--staged'])).toMatchObject({
    options: { 'no-cache': true, staged: true },
  });
});

test('--color is --colour', () => {
  expect(parse(sample, ['--color', 'never'])).toMatchObject({ options: { colour: 'never' } });
});

test('a single dash is an argument, and everything after -- too', () => {
  expect(parse(sample, ['-'])).toMatchObject({ arguments: ['-'] });
  expect(parse(sample, ['--', '--staged'])).toMatchObject({
    arguments: ['--staged'],
    options: { staged: false },
  });
});

test('help is asked for wherever it stands', () => {
  expect(parse(sample, ['here', '--help'])).toBe('help');
  expect(parse(sample, ['-h'])).toBe('help');
});

test.each([
  [['--stagd'], 'unknown-option', 'handrail sample has no option --stagd.', 'Did you mean --staged?'],
  [['--colr', 'never'], 'unknown-option', 'handrail sample has no option --colr.', 'Did you mean --colo'],
  [['--only', 'secret'], 'unknown-value', "--only does not know 'secret'.", 'Did you mean secrets?'],
  [['--only', 'code,secrte'], 'unknown-value', "--only does not know 'secrte'.", 'Did you mean secrets?'],
  [['--color', 'allways'], 'unknown-value', "--colour does not know 'allways'.", 'One of: auto, never.'],
  [['--fail-on'], 'usage', "Option '--fail-on <SEVERITY>' argument missing.", 'handrail sample --help'],
  [['a', 'b'], 'usage', 'Expected 1 argument but got 2', 'handrail sample --help'],
  [['--exclude', ''], 'empty-value', '--exclude was given an empty value.', 'variable of your script'],
  [['--only', ''], 'empty-value', '--only was given an empty value.', 'variable of your script'],
  [[''], 'empty-value', 'PATH was given an empty value.', 'variable of your script'],
])('%j is refused: %s', (words, code, message, hint) => {
  const error = failureOf(() => parse(sample, words));
  expect(error.code).toBe(code);
  expect(error.message).toContain(message);
  expect(error.hint).toContain(hint);
});

test('the help page has every option, its choices, its default and examples, within 80 columns', () => {
  const page = helpOf(sample, 80);
  expect(page).toMatchInlineSnapshot(`
    "Usage: handrail sample [options] [PATH]

    a command for tests

    Arguments:
      PATH                  a path

    Options:
      --only <FAMILY>       families: secrets, code
      --exclude <PATTERN>   patterns
      --fail-on <SEVERITY>  gate: high, never (default: high)
      --colour <WHEN>       colours: auto, never
      --no-cache            no cache
      --staged              staged
      -h, --help            show this page

    Examples:
      $ handrail sample
          Nothing.
    "
  `);
  expect(Math.max(...page.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});

function failureOf(act: () => unknown): UserError {
  try {
    act();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
