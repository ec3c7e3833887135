import { expect, test } from 'vitest';
import { language } from '#audit/code/models/python/language.table';
import { openFlowTest } from './fixtures/flows.ts';
import { python } from './fixtures/python.ts';

const { find, effort } = await openFlowTest(python, [language]);

function lines(count: number, line: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => line(i)).join('');
}

test('functions that call each other in a row are read once each, or twice', () => {
  const text = `def f0(x):\n    sql(x)\n\n${lines(200, (i) => `def f${i + 1}(x):\n    f${i}(x)\n\n`)}f200(source())\n`;
  expect(find(text)).toEqual(['sql app.py:2']);
  // Beyond a depth the answer is waited for: that costs a second reading.
  expect(effort(text).perInstruction).toBeLessThan(2);
});

test('modules are read after those that they import, whatever their names', () => {
  const text = (i: number) =>
    i === 0 ? 'def f(x):\n    sql(x)\n' : `from m${i - 1} import f as g\n\ndef f(x):\n    g(x)\n`;
  const names = Array.from({ length: 150 }, (_, i) => i);
  const sources = Object.fromEntries(names.map((i) => [`m${i}.py`, text(i)]).reverse());
  expect(effort(sources)).toEqual({ perInstruction: 1, unsettled: [] });
});

test('five thousand functions in a circle end, and settle', () => {
  const text = `${lines(5_000, (i) => `def f${i}(x):\n    if x:\n        return x\n    return f${(i + 1) % 5_000}(x)\n\n`)}sql(f0(source()))\n`;
  const { perInstruction, unsettled } = effort(text);
  expect(unsettled).toEqual([]);
  expect(perInstruction).toBeLessThan(20);
});

test('what hands itself on to itself makes no end of contexts', () => {
  const text = `def walk(node, visit):\n    visit(node)\n    walk(node, lambda each: visit(each))\n\nwalk(source(), sql)\n`;
  expect(effort(text).perInstruction).toBeLessThan(30);
  expect(find(text)).toEqual(expect.arrayContaining([expect.stringMatching(/^sql/)]));
});

test('a field that many write and many read costs rounds, not every pair of them', () => {
  const text = `class Box:\n    pass\n\n${lines(60, (i) => `def r${i}(box: Box):\n    return box.value\n\n`)}${lines(60, (i) => `def w${i}(box: Box):\n    box.value = 'v${i}'\n\n`)}`;
  expect(effort(text).perInstruction).toBeLessThan(4);
});
