import { onServers } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/prototype-pollution.ts';

export const prototypePollution: Weakness = {
  name: 'prototype-pollution',
  title: 'Prototype pollution',
  severity: 'high',
  // Of findings read in public applications 2 of 32 were true: most wrote names that a schema or the program chose.
  confidence: 'medium',
  cwe: 1321,
  owasp: ['A03:2021', 'A05:2025', 'API3:2023'],
  taints: { kinds: ['prototype'], trust: onServers },
  what: 'A key from outside is used to write into an object, and may be `__proto__` or `constructor`.',
  why: 'A property that is put on the prototype of all objects appears in every one of them: checks are passed, settings change, sometimes code runs.',
  fix: [
    'Refuse the keys `__proto__`, `constructor` and `prototype`.',
    'Use a `Map`, or an object made by `Object.create(null)`.',
  ],
  frameworks: {
    lodash: 'a current version, and no `merge`, `set` or `defaultsDeep` with data from outside.',
  },
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Prototype_Pollution_Prevention_Cheat_Sheet.html',
  ],
  samples,
};
