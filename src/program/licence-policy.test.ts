import { expect, test } from 'vitest';
import { checkDetectors, readConfig } from './config.ts';

const read = (text: string) =>
  readConfig(`version: 1\npackages:\n  licences:\n${text}`, 'handrail.yaml', new Set());

test('entries know the line that they are written in', () => {
  const { licences } = read(
    "    deny:\n      - restricted\n      - MPL-2.0\n    packages:\n      'a': { licence: MIT, reason: asked }\n",
  ).config;
  expect(licences?.deny.map(({ licence, location }) => [licence, location.line])).toEqual([
    ['restricted', 5],
    ['MPL-2.0', 6],
  ]);
  expect(licences?.overrides).toMatchObject([{ package: 'a', licence: 'MIT', location: { line: 8 } }]);
  expect(licences).toMatchObject({ allow: [], ignoredScopes: [], unknown: 'warn', location: { line: 3 } });
});

test.each([
  ['    deny: [GPL3]\n', /handrail\.yaml:4.*GPL3.* is neither an id/s],
  ['    allow: [permisive]\n', /did you mean permissive\?/],
  ['    allow: [MIT OR ISC]\n', /expression of several/],
  ['    packages: { a: { licence: my own, reason: x } }\n', /no SPDX expression/],
])('what names no licence is a problem: %j', async (text, message) => {
  await expect(checkDetectors(read(text))).rejects.toThrow(message);
});

test('a policy that names licences and classes is none', async () => {
  await expect(
    checkDetectors(
      read('    allow: [permissive, GPL-2.0-only WITH Classpath-exception-2.0, LicenseRef-Acme]\n'),
    ),
  ).resolves.toBeUndefined();
});

test('a package without a name is a problem of the name, not of a rule', () => {
  expect(() => read('    packages: { "": { licence: MIT, reason: x } }\n')).toThrow(
    "'' is no name that can stand here",
  );
});
