import { expect, test } from 'vitest';
import { language } from '#audit/code/models/python/language.table';
import { openFlowTest } from './fixtures/flows.ts';
import { python } from './fixtures/python.ts';

const { find } = await openFlowTest(python, [language]);

const withAccount = (writer: string, body: string) =>
  find(
    `class Account:\n    def __init__(self, name):\n        self.name = name\n        self.label = 'plain'\n    ${writer}\n\na = Account(source())\n${body}\n`,
  );

test('a text shows of an object what its class writes', () => {
  const label = 'def __str__(self): return self.label';
  const name = 'def __str__(self): return "<" + self.name + ">"';
  for (const made of [
    "f'made {a}'",
    "'made %s' % a",
    "'made %s %s' % (1, a)",
    "'made {}'.format(a)",
    'str(a)',
  ]) {
    expect(withAccount(label, `note(${made})`), made).toEqual([]);
    expect(withAccount(name, `note(${made})`), made).toEqual(['log app.py:8']);
  }
  expect(withAccount('def __repr__(self): return self.label', "note(f'{a}')")).toEqual([]);
  expect(withAccount('pass', "note(f'{a}')")).toEqual(['log app.py:8']);
});

test('a place that writes a value as it is shows the same', () => {
  expect(withAccount('def __str__(self): return self.label', 'note(a)')).toEqual([]);
  expect(withAccount('def __str__(self): return self.name', 'note(a)')).toEqual(['log app.py:8']);
});

test('a field that a function writes of an object that it is given does not show', () => {
  const text = (shown: string) =>
    `class Account:\n    label = 'plain'\n    def __str__(self): return self.label\n\ndef renew(account: Account):\n    account.name = source()\n    note(f'{${shown}}')\n\nrenew(Account())\n`;
  expect(find(text('account'))).toEqual([]);
  expect(find(text('account.name'))).toEqual(['log app.py:7']);
});

test('a list shows its elements by repr, without line breaks and with all else', () => {
  expect(find("x = [source()]\nnote(f'{x}')\nnote('%s' % {'a': source()})\n")).toEqual([]);
  expect(find("x = [source()]\nnote(f'{x[0]}')\nsql(f'{x}')\n")).toEqual(['log app.py:2', 'sql app.py:3']);
  expect(find("note('%s' % (source(),))\n")).toEqual(['log app.py:1']);
  expect(find("note('%r' % source())\nnote('%r %s' % (1, source()))\n")).toEqual(['log app.py:2']);
});
