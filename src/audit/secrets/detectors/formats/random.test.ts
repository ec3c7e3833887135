import { expect, test } from 'vitest';
import { seeded } from '../../seeded.ts';
import { lower } from '../../shape.ts';
import { isRandom } from './random.ts';

test.each(['companyprofile', 'client_secret_id', 'share-on-linkedin', 'icons/logo-dark.svg', '1.20.3-alpha'])(
  '%s is written by a person',
  (text) => {
    expect(isRandom(text)).toBe(false);
  },
);

test('a text of letters and digits in no order is made by a machine', () => {
  const made = Array.from({ length: 200 }, (_, seed) => lower(20).make(seeded(seed)));
  expect(made.filter(isRandom).length).toBeGreaterThan(190);
});
