import { expect, test } from 'vitest';
import type { Coverage } from '#model/coverage';
import { coverageSentence } from './wording.ts';

const base: Coverage = { family: 'packages', state: 'checked', files: 3, checked: 3, bytes: 9 };

test.each<readonly [Partial<Coverage>, string]>([
  [{}, 'checked 3 files'],
  [{ state: 'partly' }, 'checked 3 files, with gaps'],
  [{ state: 'partly', checked: 1 }, 'checked 1 of 3 files; 2 were not checked'],
  [{ packages: { named: 1, lookedUp: 1 } }, 'looked up 1 package in 3 files'],
  [{ state: 'partly', packages: { named: 98, lookedUp: 89 } }, 'looked up 89 of 98 packages in 3 files'],
  [{ state: 'partly', packages: { named: 98, lookedUp: 98 } }, 'looked up 98 packages in 3 files, with gaps'],
  [
    { state: 'partly', checked: 2, packages: { named: 98, lookedUp: 98 } },
    'looked up 98 packages in 3 files; 1 was not checked',
  ],
  [{ state: 'nothing-to-check', files: 0, checked: 0 }, 'nothing to check: no file concerns it'],
])('%j is told as: %s', (coverage, sentence) => {
  expect(coverageSentence({ ...base, ...coverage })).toBe(sentence);
});
