import { expect, test } from 'vitest';
import { infraRules } from '../rules.ts';
import { controlTables } from './controls.table.ts';
import { controlsOf } from './controls.ts';

test('every rule that a table of controls names is one of ours', () => {
  const known = new Set(infraRules().map(({ id }) => id));
  const named = controlTables.flatMap(({ controls }) => Object.keys(controls).map((name) => `infra/${name}`));
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

test('a control is told with its standard and version, and a rule of none has none', () => {
  expect(controlsOf('infra/aws-rds-storage-encryption')).toContainEqual({
    standard: 'NIST SP 800-53',
    version: 'r5',
    id: 'SC-28(1)',
  });
  expect(controlsOf('infra/no-such-rule')).toEqual([]);
});
