import { expect, test } from 'vitest';
import { openStatusLine, statusText, wantsProgress } from './progress.ts';
import type { Output } from './shell.ts';

const plain = { quiet: false, noProgress: false };

test.each([
  [{}, true, plain, true],
  [{}, false, plain, false],
  [{ CI: 'true' }, true, plain, false],
  [{ TERM: 'dumb' }, true, plain, false],
  [{}, true, { ...plain, quiet: true }, false],
  [{}, true, { ...plain, noProgress: true }, false],
])('progress with %j, terminal %s, %j: %s', (env, isTerminal, asked, wanted) => {
  expect(wantsProgress(env, isTerminal, asked)).toBe(wanted);
});

test('the status line tells the stage and never fills the terminal', () => {
  const progress = { stage: 'checking', done: 50, total: 200, findings: 1 } as const;
  expect(statusText(progress, 80)).toBe('Checking 50 of 200 files (25 %), 1 finding so far');
  expect(statusText(progress, 20)).toHaveLength(19);
  expect(statusText({ ...progress, total: 0, done: 0, findings: 0 }, 80)).toBe(
    'Checking 0 of 0 files, 0 findings so far',
  );
});

test('it is drawn ten times a second at most, over itself, and cleared at the end', async () => {
  const written: string[] = [];
  let time = 1000;
  const line = openStatusLine(recording(written), () => time);
  line.show({ stage: 'listing', done: 1, total: 0, findings: 0 });
  time += 50;
  line.show({ stage: 'listing', done: 2, total: 0, findings: 0 });
  time += 60;
  line.show({ stage: 'listing', done: 3, total: 0, findings: 0 });
  await line.clear();
  expect(written).toEqual(['\r\u001b[KListing files: 1', '\r\u001b[KListing files: 3', '\r\u001b[K']);
});

test('a line that was never drawn is not cleared either', async () => {
  const written: string[] = [];
  await openStatusLine(recording(written)).clear();
  expect(written).toEqual([]);
});

function recording(written: string[]): Output {
  return {
    isTerminal: true,
    columns: 80,
    write: async (text) => {
      written.push(text);
    },
  };
}
