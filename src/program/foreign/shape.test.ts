import { expect, test } from 'vitest';
import { openFinder } from './shape.ts';

test('a text is found on its line, going on from the last one and then from the top', () => {
  const find = openFinder('a.json', '{\n  "one": 1, "zero": 0,\n  "two": 2,\n  "one": 3\n}');
  expect(['"one"', '"zero"', '"two"', '"one"', '"zero"', '"none"'].map((each) => find(each).line)).toEqual([
    2, 2, 3, 4, 2, 1,
  ]);
});

test('a file that is one long line is read once, not once for each text', () => {
  const names = Array.from({ length: 50_000 }, (_, i) => `"CVE-2021-${i}"`);
  const find = openFinder(
    'a.json',
    names.map((name) => `{"name":${name},"note":"${'x'.repeat(200)}"}`).join(),
  );
  const start = performance.now();
  for (const name of names) find(name);
  expect(performance.now() - start).toBeLessThan(5000);
});
