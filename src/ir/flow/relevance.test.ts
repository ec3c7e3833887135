import { expect, test } from 'vitest';
import { language } from '#audit/code/models/python/language.table';
import { openFlowTest } from './fixtures/flows.ts';
import { python } from './fixtures/python.ts';

const { find, effort } = await openFlowTest(python, [language]);

test('a test that can find nothing itself is not read', () => {
  const program = 'def pay(card):\n    return card\n';
  const check = `from shop import pay\n\ndef test_pay():\n${'    assert pay(1) == 1\n'.repeat(50)}`;
  expect(effort({ 'shop.py': program, 'test_shop.py': check }).perInstruction).toBeLessThan(0.1);
  expect(effort({ 'shop.py': program, 'checks.py': check }).perInstruction).toBeGreaterThan(0.9);
});

test('a flow inside of tests is found, also where source and sink are in functions of their own', () => {
  expect(find({ 'test_a.py': 'def test_a():\n    sql(source())\n' })).toEqual(['sql test_a.py:2']);
  expect(
    find({
      'test_a.py': 'from test_b import give\nfrom test_c import take\n\ndef test_a():\n    take(give())\n',
      'test_b.py': 'def give():\n    return source()\n',
      'test_c.py': 'def take(x):\n    sql(x)\n',
    }),
  ).toEqual(['sql test_c.py:2']);
});

test('what is around a function that finds something is read with it', () => {
  const text =
    'class Box:\n    def test_it(self):\n        def inner(x):\n            sql(x)\n        inner(source())\n';
  expect(find({ 'test_a.py': text })).toEqual(['sql test_a.py:4']);
});

test('what a test hands to the program is no data of anybody', () => {
  const program = 'def save(x):\n    sql(x)\n';
  const check = 'from shop import save\n\ndef test_save():\n    save(source())\n';
  expect(find({ 'shop.py': program, 'test_shop.py': check })).toEqual([]);
  expect(find({ 'shop.py': program, 'checks.py': check })).toEqual(['sql shop.py:2']);
});
