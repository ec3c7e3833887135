import { expect, test } from 'vitest';
import { countRestarts } from './restarts.ts';

test('a server that ends again and again is started three times more', () => {
  const mayRestart = countRestarts(() => 0);
  expect([1, 2, 3, 4, 5].map(() => mayRestart())).toEqual([true, true, true, false, false]);
});

test('one that ends now and then is started each time', () => {
  let now = 0;
  const mayRestart = countRestarts(() => now);
  for (let i = 0; i < 10; i++) {
    expect(mayRestart()).toBe(true);
    now += 5 * 60_000;
  }
});
