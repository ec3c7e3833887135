import { expect, test } from 'vitest';
import { differencePage, isEmpty } from './bill-difference.ts';

const difference = {
  added: [{ key: 'pkg:npm/@a/b', version: '1', licence: 'MIT' }],
  removed: [{ key: 'pkg:npm/c\u001B[31m`<b>', version: '', licence: '' }],
  changed: [{ key: 'pkg:npm/d', from: '1', to: '2' }],
  licences: [{ key: 'pkg:npm/d', version: '2', from: 'MIT', to: 'BUSL-1.1' }],
};
const same = { added: [], removed: [], changed: [], licences: [] };

test('a line for each package, and how many there are', () => {
  expect(differencePage(difference, 'text')).toMatchInlineSnapshot(`
    "+ npm/@a/b 1 MIT
    - npm/c\\u{1B}[31m\`<b> without a version
    ~ npm/d 1 → 2
    § npm/d 2 MIT → BUSL-1.1

    1 added, 1 removed, 1 changed, 1 licence.
    "
  `);
});

test('Markdown has a list for each kind, in which a name is only a name', () => {
  expect(differencePage(difference, 'markdown')).toMatchInlineSnapshot(`
    "1 added, 1 removed, 1 changed, 1 licence.

    ### Added

    - <code>npm/&#64;a/b</code> <code>1</code> <code>MIT</code>

    ### Removed

    - <code>npm/c&#92;u&#123;1B&#125;&#91;31m&#96;&#60;b&#62;</code> <code>without a version</code>

    ### Changed

    - <code>npm/d</code> <code>1</code> → <code>2</code>

    ### Licence

    - <code>npm/d</code> <code>2</code> <code>MIT</code> → <code>BUSL-1.1</code>
    "
  `);
});

test('JSON is the difference itself', () => {
  expect(JSON.parse(differencePage(difference, 'json'))).toEqual(difference);
});

test('bills that list the same say so', () => {
  expect(differencePage(same, 'text')).toBe('No package differs.\n');
  expect([isEmpty(same), isEmpty(difference)]).toEqual([true, false]);
});
