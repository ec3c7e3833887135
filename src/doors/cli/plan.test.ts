import { expect, test } from 'vitest';
import { scanCommand } from './commands/scan.ts';
import type { GivenValues } from './definition.ts';
import { recordedShell } from './fixtures/shell.ts';
import { parse } from './parse.ts';
import { planScan } from './plan.ts';
import type { ScanOptions } from './scan-options.ts';
import type { Shell } from './shell.ts';

/** From words to a request, the whole way. */
async function requestOf(words: readonly string[], shell: Shell = recordedShell()) {
  const given = parse(scanCommand, words) as GivenValues;
  const options = given.options as ScanOptions;
  return (await planScan(given.arguments[0], options, false, shell)).request;
}

test('nothing given: the current folder, every family, the user’s cache, today', async () => {
  expect(await requestOf([])).toEqual({
    target: { kind: 'path', path: '.' },
    only: [],
    skip: [],
    include: [],
    exclude: [],
    noIgnore: false,
    noArchives: false,
    changed: false,
    vex: [],
    products: [],
    today: '2026-11-22',
    cacheFolder: '/home/ada/.cache/handrail',
    advisories: '/home/ada/.cache/handrail/advisories',
  });
});

test('every option arrives', async () => {
  const words = [
    'shop',
    ...['--only', 'secrets,code', '--skip', 'infra', '--include', 'a/**', '--exclude', 'b', '--exclude', 'c'],
    ...[
      '--no-ignore',
      '--no-archives',
      '--config',
      'c.yaml',
      '--base',
      'main',
      '--baseline',
      'b.json',
      '--changed',
    ],
    ...['--fail-on', 'never', '--confidence', 'low', '--max-file-size', '2MB', '--jobs', '3', '--no-cache'],
    ...['--online', '--ask-registries', '--max-db-age', '7', '--fail-on-undecided'],
    ...['--vex', 'a.openvex.json', '--vex', 'b.json', '--product', 'pkg:oci/shop'],
  ];
  const shell = recordedShell({ env: { HANDRAIL_IDENTITY_KEY: 'k'.repeat(16) } });
  expect(await requestOf(words, shell)).toEqual({
    target: { kind: 'path', path: 'shop' },
    only: ['secrets', 'code'],
    skip: ['infra'],
    include: ['a/**'],
    exclude: ['b', 'c'],
    noIgnore: true,
    noArchives: true,
    config: 'c.yaml',
    base: 'main',
    baseline: 'b.json',
    changed: true,
    failOn: 'never',
    confidence: 'low',
    maxFileSize: 2_000_000,
    jobs: 3,
    online: true,
    askRegistries: true,
    failOnUndecided: true,
    vex: ['a.openvex.json', 'b.json'],
    products: ['pkg:oci/shop'],
    maxDbAge: 7,
    advisories: '/home/ada/.cache/handrail/advisories',
    today: '2026-11-22',
    identityKey: new TextEncoder().encode('k'.repeat(16)),
  });
});

test.each([
  [['--commit', 'v1'], { kind: 'commit', path: '.', revision: 'v1' }],
  [['--range', 'a..b', 'shop'], { kind: 'range', path: 'shop', from: 'a', to: 'b' }],
  [['--range', 'a..'], { kind: 'range', path: '.', from: 'a', to: 'HEAD' }],
  [['--staged'], { kind: 'staged', path: '.' }],
])('%j is the target %j', async (words, target) => {
  expect((await requestOf(words)).target).toEqual(target);
});

test.each([[['--stdin', '--stdin-name', 'app.env']], [['-', '--stdin-name', 'app.env']]])(
  '%j reads standard input',
  async (words) => {
    const { target } = await requestOf(words, recordedShell({ typed: 'A=1\n' }));
    expect(target).toEqual({ kind: 'stdin', name: 'app.env', bytes: Buffer.from('A=1\n') });
  },
);

test.each([
  [['--commit', 'a', '--staged'], '--commit and --staged each say what to scan.'],
  [['--range', 'a..b', '--stdin'], '--range and --stdin each say what to scan.'],
  [['--staged', '--changed'], '--staged and --changed each say what to scan.'],
  [['-', '--commit', 'a'], '--commit and --stdin each say what to scan.'],
  [['--stdin', 'shop'], '--stdin and the path shop each say what to scan.'],
  [['--stdin-name', 'x'], '--stdin-name names a text that is not read.'],
  [['-', '--base', 'main'], 'Standard input has no revision'],
  [['--range', 'a..b', '--base', 'c'], '--range already says what to compare with'],
  [['--changed', '--commit', 'a'], '--changed needs to know what --commit is compared with.'],
  [['--only', 'code', '--skip', 'code'], '--only and --skip both name code.'],
  [['--only', 'policy'], "--only does not know 'policy'."],
  [['--range', 'a...b'], "--range needs two commits as A..B, not 'a...b'."],
  [['--range', '..b'], '--range needs two commits'],
  [['--range', 'a..b..c'], '--range needs two commits'],
  [['--jobs', '0'], '--jobs needs a whole number from 1 to 256'],
  [['--max-file-size', 'big'], '--max-file-size needs a size'],
])('%j is refused: %s', async (words, message) => {
  await expect(requestOf(words)).rejects.toThrow(message);
});

test('what cannot be settled is refused before standard input is waited for', async () => {
  const shell = recordedShell({ env: { HANDRAIL_IDENTITY_KEY: 'short' }, typed: 'A=1\n' });
  await expect(requestOf(['-'], shell)).rejects.toThrow('at least 16 are needed');
  expect(shell.input.readableDidRead).toBe(false);
});
