import { expect, test } from 'vitest';
import type { LicencePolicy } from '#model/licence-policy';
import { readExpression } from './licence-expression.ts';
import { judgeLicence } from './licence-verdict.ts';

const location = { path: 'handrail.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 };

function judge(said: string, lists: { readonly allow?: string; readonly deny?: string }): string {
  const entries = (text = '') =>
    text
      .split(',')
      .filter((each) => each !== '')
      .map((licence) => ({ licence, location }));
  const policy: LicencePolicy = {
    allow: entries(lists.allow),
    deny: entries(lists.deny),
    overrides: [],
    ignoredScopes: [],
    unknown: 'warn',
    location,
  };
  const tree = readExpression(said, 'npm')?.tree;
  return tree === undefined ? 'unread' : judgeLicence(tree, policy).is;
}

test.each([
  ['of OR one side is enough', 'MIT OR GPL-3.0-only', { deny: 'restricted' }, 'welcome'],
  ['of AND both are needed', 'MIT AND GPL-3.0-only', { deny: 'restricted' }, 'denied'],
  ['brackets hold', 'MIT AND (GPL-3.0-only OR ISC)', { allow: 'permissive' }, 'welcome'],
  ['what is not listed is not welcome', 'MPL-2.0', { allow: 'permissive' }, 'unlisted'],
  ['without a list of what is allowed, all else is', 'MPL-2.0', { deny: 'restricted' }, 'welcome'],
  ['or later is a choice', 'GPL-2.0-or-later', { deny: 'GPL-3.0-only' }, 'welcome'],
  ['or later allows what a later version allows', 'GPL-2.0-or-later', { allow: 'GPL-3.0-only' }, 'welcome'],
  ['both versions may be denied', 'GPL-2.0+', { deny: 'GPL-2.0-or-later' }, 'denied'],
  ['the old name of a version is that version', 'GPL-3.0', { deny: 'GPL-3.0-only' }, 'denied'],
  ['an entry may use the old name', 'GPL-3.0-or-later', { deny: 'GPL-3.0' }, 'denied'],
  [
    'a licence says more than its class',
    'LGPL-2.1-only',
    { deny: 'restricted', allow: 'LGPL-2.1-only' },
    'welcome',
  ],
  [
    'an exception says more than the licence',
    'GPL-2.0-only WITH Classpath-exception-2.0',
    { deny: 'GPL-2.0-only', allow: 'GPL-2.0-only WITH Classpath-exception-2.0' },
    'welcome',
  ],
  [
    'an exception that nobody names is its licence',
    'GPL-2.0-only WITH Classpath-exception-2.0',
    { deny: 'GPL-2.0-only' },
    'denied',
  ],
  ['of two that say as much the one that denies', 'MIT', { deny: 'MIT', allow: 'MIT' }, 'denied'],
  ['words are read', 'The Apache License, Version 2.0', { allow: 'Apache-2.0' }, 'welcome'],
  ['words of several meanings need all', 'BSD', { allow: 'BSD-3-Clause' }, 'unlisted'],
  ['small letters are no other licence', 'apache-2.0 or gpl-3.0-only', { deny: 'restricted' }, 'welcome'],
  ['other words are not guessed', 'SEE LICENSE IN LICENSE.md', { allow: 'permissive' }, 'unread'],
])('%s', (_, said, lists, expected) => {
  expect(judge(said, lists)).toBe(expected);
});
