import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkOutputs, outputsOf } from './outputs.ts';

test('without --format there is one report for people on standard output', () => {
  expect(outputsOf([], '/home/me')).toEqual([{ format: 'terminal' }]);
});

test('several formats, of which one is printed; a file is taken from the current folder and may hold =', () => {
  expect(outputsOf(['json', 'SARIF=out/a=b.sarif', 'html=/tmp/x.html'], '/home/me')).toEqual([
    { format: 'json' },
    { format: 'sarif', file: '/home/me/out/a=b.sarif' },
    { format: 'html', file: '/tmp/x.html' },
  ]);
});

test.each([
  [['jsn'], "There is no format 'jsn'."],
  [['toString'], "There is no format 'toString'."],
  [['json='], '--format json= names no file.'],
  [['json', 'html'], 'Only one report can go to standard output, not json and html.'],
])('--format %j is refused', (given, message) => {
  expect(() => outputsOf(given, '/home/me')).toThrow(message);
});

test('destinations are checked before a scan, also against each other', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'handrail-outputs-')));
  try {
    const check = (given: readonly string[]) => checkOutputs(outputsOf(given, folder), [folder]);
    expect(() => check(['json=a', 'html=b', 'terminal'])).not.toThrow();
    expect(() => check(['json=a', 'html=./a'])).toThrow('two reports would go to it');
    expect(() => check(['json=missing/a'])).toThrow('does not exist');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
