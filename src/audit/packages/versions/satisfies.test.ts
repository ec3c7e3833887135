import { expect, test } from 'vitest';
import { satisfies } from './satisfies.ts';

test.each([
  ['npm', '4.17.21', '^4.17.4', true],
  ['npm', '5.0.0', '^4.17.4', false],
  ['npm', '4.17.21', '>=3 <5 || 7', true],
  ['npm', '4.17.21', 'latest', undefined],
  ['npm', '4.17.21', 'github:a/b', undefined],
  ['npm', '4.17.21', 'npm:other@4', undefined],
  ['crates.io', '1.9.0', '1.2', true],
  ['crates.io', '2.0.0', '1.2', false],
  ['crates.io', '0.3.0', '0.2', false],
  ['crates.io', '1.4.0', '>=1.2, <1.5', true],
  ['Packagist', '1.9.0', '~1.2', true],
  ['Packagist', '1.3.0', '~1.2.3', false],
  ['Packagist', '2.0.0', '^1.0|^2.0', true],
  ['PyPI', '2.31.0', '>=2.0,<3', true],
  ['PyPI', '3.0.0', '>=2.0,<3', false],
  ['PyPI', '2.31.0', '~=2.20', true],
  ['PyPI', '2.31.0', '~=2.20.1', false],
  ['PyPI', '2.31.0', '==2.*', true],
  ['PyPI', '21.0', '==2.*', false],
  ['PyPI', '2.31.0', '!=2.31.0', false],
  ['PyPI', '2.31.0', 'whatever', undefined],
  ['PyPI', '2.31.0', '(>=2.0,<3)', true],
  ['PyPI', '2.31.0', '*', true],
  ['RubyGems', '2.2.8', '>= 1.0, < 3', true],
  ['RubyGems', '3.0.0', '>= 1.0, < 3', false],
  ['RubyGems', '2.9.0', '~> 2.1', true],
  ['RubyGems', '2.2.0', '~> 2.1.3', false],
  ['RubyGems', '3.0', '~> 2', false],
  ['RubyGems', '2.0', '= 2.0', true],
  ['RubyGems', '2.0', 'whatever', undefined],
  ['Maven', '1.0', '[1.0,2.0)', undefined],
] as const)('%s: %s and %s', (ecosystem, version, range, expected) => {
  expect(satisfies(ecosystem, version, range)).toBe(expected);
});
