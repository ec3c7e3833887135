import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Ecosystem } from '#model/component';
import { compare, versionOrder } from './compare.ts';

const folder = new URL('../../../../../shared/data/versions/', import.meta.url);
const ecosystemsOf: Readonly<Record<string, readonly Ecosystem[]>> = {
  alpine: ['Alpine'],
  cran: ['CRAN'],
  debian: ['Debian', 'Ubuntu'],
  hackage: ['Hackage'],
  maven: ['Maven'],
  nuget: ['NuGet'],
  packagist: ['Packagist'],
  pub: ['Pub'],
  pypi: ['PyPI'],
  redhat: ['Red Hat'],
  rubygems: ['RubyGems'],
  semver: ['npm', 'Go', 'crates.io', 'Hex', 'Julia', 'SwiftURL'],
};
const signs: Readonly<Record<string, number>> = { '<': -1, '=': 0, '>': 1 };

/** Lines `A < B` of the shared fixtures of versions. */
function linesOf(file: string): readonly (readonly [string, string, string])[] {
  return readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !/^(?:#|\/\/)/.test(line))
    .map((line) => /^(\S+) ([<=>]) (\S+)$/.exec(line))
    .filter((found) => found !== null)
    .map(([, a = '', sign = '', b = '']) => [a, sign, b]);
}

const files = existsSync(folder) ? readdirSync(folder).sort() : [];

test.skipIf(files.length > 0)('fixtures of versions are not there (../shared/data/versions)', ({ skip }) => {
  skip('../shared/data/versions is not there: no comparison of the fixtures was checked');
});

test.each(files)('every line of %s holds', (file) => {
  const wrong: string[] = [];
  for (const ecosystem of ecosystemsOf[file.replace(/-versions.*/, '')] ?? []) {
    for (const [a, sign, b] of linesOf(file)) {
      const expected = signs[sign] ?? 0;
      if (compare(ecosystem, a, b) !== expected || compare(ecosystem, b, a) !== 0 - expected) {
        wrong.push(`${ecosystem}: ${a} ${sign} ${b}, not ${compare(ecosystem, a, b)}`);
      }
    }
  }
  expect(linesOf(file).length).toBeGreaterThan(5);
  expect(wrong).toEqual([]);
});

const ordered = [
  'npm',
  'PyPI',
  'Maven',
  'RubyGems',
  'Packagist',
  'NuGet',
  'Pub',
  'ConanCenter',
  'CRAN',
  'Hackage',
  'Debian',
  'Alpine',
  'Red Hat',
] as const;

/** Texts that look like versions, near to each other so that ties and prefixes are common. */
const likeVersions = fc
  .array(
    fc.constantFrom(
      '0',
      '1',
      '01',
      '10',
      '.',
      '.',
      '-',
      '_',
      '+',
      '~',
      '^',
      ':',
      'a',
      'rc',
      'b1',
      'dev',
      'p',
      'post1',
      'r',
    ),
    {
      minLength: 1,
      maxLength: 7,
    },
  )
  .map((parts) => parts.join(''));

/** Maven's own order goes in circles for some texts (`1.sp`, `1-rc`, `1`): what is published is numbers and a qualifier. */
const likeMaven = fc
  .tuple(
    fc.array(fc.constantFrom('0', '1', '01', '10', '2'), { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', '-alpha', '-beta-1', '-rc1', '-SNAPSHOT', '-sp', '-1', '-jre', '-20200101'),
  )
  .map(([numbers, qualifier]) => `${numbers.join('.')}${qualifier}`);

test.each(ordered)('%s versions have a total order', (ecosystem) => {
  const any = ecosystem === 'Maven' ? likeMaven : likeVersions;
  fc.assert(
    fc.property(any, any, any, (a, b, c) => {
      const [ab, ba] = [compare(ecosystem, a, b), compare(ecosystem, b, a)];
      if (ab === 'cannot compare' || ba === 'cannot compare') return ab === ba;
      expect(ab).toBe(0 - ba || 0);
      expect([0, 'cannot compare']).toContain(compare(ecosystem, a, a));
      const [bc, ac] = [compare(ecosystem, b, c), compare(ecosystem, a, c)];
      if (bc === 'cannot compare' || ac === 'cannot compare') return true;
      if (ab <= 0 && bc <= 0) expect(ac).toBe(Math.min(ab, bc));
      return true;
    }),
    { numRuns: 3000 },
  );
});

test.each(ordered)('what is no version of %s cannot be compared', (ecosystem) => {
  for (const text of ['', ' ', 'not a version', '1 2', 'x'.repeat(600)]) {
    expect(compare(ecosystem, text, '1.0')).toBe('cannot compare');
  }
});

test('ecosystems without an order cannot be compared', () => {
  expect(compare('docker', '1', '2')).toBe('cannot compare');
});

test('versions that PEP 440 does not know are ordered but not exact', () => {
  expect(versionOrder('PyPI')?.isExact('0.9-doduo')).toBe(false);
  expect(versionOrder('PyPI')?.isExact('1.0.post1')).toBe(true);
});

test.each([
  ['ConanCenter', '1.1.1k', '1.1.1l', -1],
  ['ConanCenter', '1.1.1', '1.1.1k', -1],
  ['ConanCenter', '3.0.0', '1.1.1k', 1],
  ['ConanCenter', 'cci.20200101', 'cci.20210101', -1],
  ['Go', 'go1.21rc2', '1.21.0', -1],
  ['Go', 'v2.0.0+incompatible', '2.0.0', 0],
  ['Go', 'v0.0.0-20200101000000-abcdefabcdef', 'v0.0.0-20210101000000-abcdefabcdef', -1],
  ['crates.io', '0.10.0', '0.9.12', 1],
] as const)('%s: %s and %s', (ecosystem, a, b, expected) => {
  expect(compare(ecosystem, a, b)).toBe(expected);
});
