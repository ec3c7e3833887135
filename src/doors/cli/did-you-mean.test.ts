import { expect, test } from 'vitest';
import { didYouMean } from './did-you-mean.ts';

const words = ['secrets', 'code', 'packages', 'infra', 'pipeline'];

test.each([
  ['secret', 'secrets'],
  ['secrtes', 'secrets'],
  ['SECRETS', 'secrets'],
  ['cod', 'code'],
  ['packges', 'packages'],
  ['pipe', 'pipeline'],
  ['inf', 'infra'],
])('%s is taken for %s', (typed, meant) => {
  expect(didYouMean(typed, words)).toBe(meant);
});

test.each(['xyz', 'q', '', 'pi', 'licences'])('nothing is guessed for %j', (typed) => {
  expect(didYouMean(typed, words)).toBeUndefined();
});

test('of two near words the nearer one wins, whatever the order', () => {
  expect(didYouMean('--staged', ['--stage', '--staged'])).toBe('--staged');
  expect(didYouMean('--staged', ['--staged', '--stage'])).toBe('--staged');
});
