import { expect, test } from 'vitest';
import { parseNpm, parsePypi } from './parse.ts';

test('a document of npm tells who published each version, when, and what runs on installation', () => {
  const document = {
    time: {
      created: '2020-01-01T00:00:00Z',
      '1.0.0': '2020-01-02T10:00:00Z',
      '1.1.0': '2020-01-02T09:00:00Z',
      '9.9.9': 'soon',
    },
    versions: {
      '1.0.0': { _npmUser: { name: 'ada' }, scripts: { postinstall: 'node x.js' }, dist: {} },
      '1.1.0': { _npmUser: { name: 'bob', trustedPublisher: { id: 'ci' } }, scripts: { test: 'x' } },
      '9.9.9': { _npmUser: { name: 'eve' } },
    },
  };
  expect(parseNpm(document)).toEqual([
    { version: '1.1.0', on: '2020-01-02', by: 'bob', runsOnInstall: false, isAttested: true },
    { version: '1.0.0', on: '2020-01-02', by: 'ada', runsOnInstall: true, isAttested: false },
  ]);
});

test('an index page of PyPI tells when each version came and whether its build is proven', () => {
  const document = {
    versions: ['1.0', '1.0.1'],
    files: [
      {
        filename: 'a_b-1.0.1-py3-none-any.whl',
        'upload-time': '2024-02-02T00:00:00Z',
        provenance: 'https://p.example',
      },
      { filename: 'a_b-1.0.1.tar.gz', 'upload-time': '2024-02-01T23:00:00Z', provenance: null },
      { filename: 'a_b-1.0.tar.gz', 'upload-time': '2023-01-01T00:00:00Z', provenance: null },
    ],
  };
  expect(parsePypi(document)).toEqual([
    { version: '1.0', on: '2023-01-01', isAttested: false },
    { version: '1.0.1', on: '2024-02-01', isAttested: true },
  ]);
});

test.each([
  null,
  3,
  [],
  {},
  { versions: 3 },
  { versions: { a: null }, time: { a: 3 } },
  { versions: [{}], files: [3] },
])('what is none tells nothing: %j', (document) => {
  expect(parseNpm(document)).toBeUndefined();
  expect(parsePypi(document)).toBeUndefined();
});
