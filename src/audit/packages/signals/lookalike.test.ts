import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openLookalikes, slipOf } from './lookalike.ts';

const names = ['express', 'lodash', 'cross-env', 'chalk', 'redis', '@babel/core', '@types/node', 'base64-js'];
const find = openLookalikes('npm', names, new Set(['preact', 'expres']));

test.each([
  ['expresss', 'express', 'a letter is doubled'],
  ['epxress', 'express', 'two letters are swapped'],
  ['exprss', 'express', 'a letter is missing'],
  ['lodadsh', 'lodash', 'a letter is added'],
  ['iodash', 'lodash', 'a letter is another'],
  ['1odash', 'lodash', 'letters look alike'],
  ['l\u043Edash', 'lodash', 'letters look alike'],
  ['crossenv', 'cross-env', 'its parts are joined or cut otherwise'],
  ['env-cross', 'cross-env', 'its parts stand in another order'],
  ['node-express', 'express', 'only a word such as `js` or `python` is added'],
  ['@bable/core', '@babel/core', 'the scope is written otherwise'],
  ['@types-node/x', '@types/node', 'the scope is written otherwise'],
  ['@ba-bel/core', '@babel/core', 'the scope is written otherwise'],
])('%s looks like %s: %s', (name, target, likeness) => {
  const found = find(name);
  expect([found?.name, found?.likeness]).toEqual([target, likeness]);
});

test.each(['express', 'preact', 'expres', 'base32-js', 'red', '@babel/parser', '@acme/express', 'x', ''])(
  '%s looks like nothing',
  (name) => {
    expect(find(name)).toBeUndefined();
  },
);

test('where names begin with their owner, another name of that owner is no squat', () => {
  const go = openLookalikes('Go', ['github.com/sirupsen/logrus'], new Set());
  expect(go('github.com/sirupsen/logurs')).toBeUndefined();
  expect(go('github.com/siruspen/logrus')?.name).toBe('github.com/sirupsen/logrus');
});

test('one slip is known both ways and nothing else is', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 7, maxLength: 12 });
  fc.assert(
    fc.property(letters, fc.nat(), (name, at) => {
      const i = 1 + (at % (name.length - 2));
      const swapped = name.slice(0, i) + (name[i + 1] ?? '') + (name[i] ?? '') + name.slice(i + 2);
      expect(slipOf(swapped, name, true)).toBe(swapped === name ? undefined : 'two letters are swapped');
      expect(slipOf(name.slice(0, i) + name.slice(i + 1), name, true)).toBe('a letter is missing');
      expect(slipOf(`${name}zz`, name, true)).toBeUndefined();
    }),
  );
});
