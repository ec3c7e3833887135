import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allRules } from '#rules';
import { lintStandards } from './lint.ts';
import { openMatcher } from './match.ts';
import { readStandard } from './read.ts';

const folder = join(import.meta.dirname, '../../../data/standards');
const read = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readStandard(readFileSync(join(folder, name), 'utf8'), name, 'default'));
const standards = read.flatMap(({ standard }) => standard ?? []);
const rules = allRules();

test('the standards that come with Handrail are in order, and name rules that are there', () => {
  expect(standards.length).toBeGreaterThanOrEqual(12);
  expect(read.flatMap(({ problems }) => problems)).toEqual([]);
  expect(lintStandards(standards, new Set(rules.map(({ id }) => id)))).toEqual([]);
});

test('whatever a rule of severity low or worse finds breaks a section of them', () => {
  const sectionsOf = openMatcher(standards);
  const location = { path: 'a.ts', line: 1, column: 1, endLine: 1, endColumn: 1 };
  const without = rules.filter(
    ({ id, family, cwe, severity }) =>
      severity !== 'info' && sectionsOf({ ruleId: id, family, cwe, severity, location }).length === 0,
  );
  expect(without.map(({ id }) => id)).toEqual([]);
});
