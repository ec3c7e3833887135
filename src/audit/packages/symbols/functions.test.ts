import { expect, test } from 'vitest';
import { functionsOf } from './symbols.ts';

test('functions that a Python package calls itself are not told: that nobody else calls them says nothing', () => {
  const asked = { ecosystem: 'PyPI', name: 'acme-forms', ids: ['CVE-2099-1000'] };
  expect(functionsOf({ ...asked, symbols: ['acme.forms._parse_data'] })).toEqual([]);
  expect(functionsOf({ ...asked, symbols: ['acme.forms.parse'] })).toEqual(['acme.forms.parse']);
});

test('where every use is exposed no function is told, whatever an advisory names', () => {
  const werkzeug = { ecosystem: 'PyPI', name: 'werkzeug', ids: ['CVE-2023-46136'] };
  expect(functionsOf({ ...werkzeug, symbols: ['werkzeug.formparser.parse'] })).toEqual([]);
});
