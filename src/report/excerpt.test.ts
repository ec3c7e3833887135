import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';
import { placeOf } from './fixtures/scans.ts';

test('indentation that all lines have goes, and the stretch moves with its line', () => {
  const frame = { startLine: 2, lines: ['    if x:', '', '      run(y)'] };
  expect(excerptOf(frame, placeOf('a', 4, 7, 10), false)).toEqual([
    { number: 2, text: 'if x:' },
    { number: 3, text: '' },
    { number: 4, text: '  run(y)', stretch: { from: 2, to: 5 } },
  ]);
});

test('tabs and spaces are not the same indentation', () => {
  const frame = { startLine: 1, lines: ['\ta', '    b'] };
  expect(excerptOf(frame, placeOf('a', 1), false).map(({ text }) => text)).toEqual(['\ta', '    b']);
});

test('a secret over many lines becomes its first line and where it ends', () => {
  const marks = [0, 1, 2].map((line) => ({ line, start: 0, end: 4 }));
  const frame = { startLine: 5, lines: ['****', '****', '****\\n";', 'next'], marks };
  const location = { path: 'a', line: 5, column: 1, endLine: 30, endColumn: 9 };
  expect(excerptOf(frame, location, false)).toEqual([
    { number: 5, text: '****', stretch: { from: 0, to: 4 } },
    { number: 7, text: '', maskedTo: 30 },
    { number: 8, text: 'next' },
  ]);
});

test('of a call over many lines the first are shown', () => {
  const lines = ['store.update({', '  a,', '  b,', '  c,', '  d,', '  e,', '})', 'next()'];
  const location = { path: 'a', line: 1, column: 1, endLine: 7, endColumn: 3 };
  const shown = excerptOf({ startLine: 1, lines }, location, false);
  expect(shown.map(({ number, text }) => `${number} ${text}`)).toEqual([
    '1 store.update({',
    '2   a,',
    '3   b,',
    '4 ',
    '8 next()',
  ]);
  expect(shown[3]).toEqual({ number: 4, text: '', goesOnTo: 7 });
});

test('a few lines of marked code are never folded', () => {
  const frame = { startLine: 1, lines: ['run(', '  user,', ')'] };
  const location = { path: 'a', line: 1, column: 1, endLine: 3, endColumn: 2 };
  expect(excerptOf(frame, location, true).map(({ text }) => text)).toEqual(['run(', '  user,', ')']);
});
