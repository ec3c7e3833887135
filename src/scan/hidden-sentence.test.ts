import { expect, test } from 'vitest';
import { hiddenSentence } from './hidden-sentence.ts';

test.each([
  ['normal', 1, 0, '1 suspicion of low confidence is not shown (profile normal): --profile audit.'],
  ['normal', 2, 2, '2 pieces of advice (severity info) are not shown (profile normal): --profile audit.'],
  [
    'normal',
    4,
    1,
    '3 suspicions of low confidence and 1 piece of advice (severity info) are not shown (profile normal): --profile audit.',
  ],
  [
    'quiet',
    3,
    0,
    '3 findings of medium or low confidence are not shown (profile quiet): --profile normal or audit.',
  ],
] as const)('%s leaves out %i, of which %i are advice', (profile, hidden, hiddenHygiene, said) => {
  expect(hiddenSentence(profile, { hidden, hiddenHygiene })).toBe(said);
});

test('nothing left out is not told', () => {
  expect(hiddenSentence('normal', { hidden: 0, hiddenHygiene: 0 })).toBeUndefined();
});
