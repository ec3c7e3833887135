import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allRules } from '#rules';
import { readCatalogue } from './catalogue.ts';
import { controlCoverage } from './controls.ts';
import { lintStandards } from './lint.ts';
import { openMatcher } from './match.ts';
import { readStandard } from './read.ts';

const folder = join(import.meta.dirname, '../../../data/standards');
const read = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readStandard(readFileSync(join(folder, name), 'utf8'), name, 'default'));
const standards = read.flatMap(({ standard }) => standard ?? []);
const rules = allRules();
const profiles = readdirSync(join(folder, 'profiles')).map((name) =>
  readCatalogue(readFileSync(join(folder, 'profiles', name), 'utf8'), name),
);
const catalogues = profiles.flatMap(({ catalogue }) => catalogue ?? []);

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

test('a finding breaks few of them: at most two sections at once', () => {
  const sectionsOf = openMatcher(standards);
  const location = { path: 'a.ts', line: 1, column: 1, endLine: 1, endColumn: 1 };
  const many = rules.filter(
    ({ id, family, cwe, severity }) => sectionsOf({ ruleId: id, family, cwe, severity, location }).length > 2,
  );
  expect(many.map(({ id }) => id)).toEqual([]);
});

test('each section says why or shows what is asked for, and how a breach is mended where a rule knows one', () => {
  const sections = standards.flatMap(({ id, sections }) => sections.map((section) => ({ id, section })));
  const short = sections.filter(({ section }) => section.text.length < 120);
  const noFix = sections.filter(({ section }) => section.rules.length > 0 && section.fix === undefined);
  expect(short.map(({ id, section }) => `${id}#${section.id}`)).toEqual([]);
  expect(noFix.map(({ id, section }) => `${id}#${section.id}`)).toEqual([]);
});

test('sections refer to each other by titles that are there', () => {
  const titles = new Set(standards.flatMap(({ sections }) => sections.map(({ title }) => title)));
  const texts = standards.flatMap(({ sections }) => sections.map(({ text }) => text));
  const named = texts.flatMap((text) =>
    [...text.matchAll(/section \*([^*]+)\*/g)].map(([, title = '']) => title),
  );
  expect(named.length).toBeGreaterThan(1);
  expect(named.filter((title) => !titles.has(title))).toEqual([]);
});

test('the catalogues that come with Handrail are in order, and list each control that a standard names', () => {
  expect(profiles.flatMap(({ problems }) => problems)).toEqual([]);
  const names = catalogues.map(({ name }) => name);
  expect(names).toContain('OWASP ASVS 5.0');
  const coverages = controlCoverage(standards, [], catalogues, undefined);
  expect(coverages.map(({ name }) => name).sort()).toEqual([...names].sort());
  const unlisted = coverages.flatMap(({ name, controls }) =>
    controls.flatMap(({ id, title }) => (title === undefined ? [`${name} ${id}`] : [])),
  );
  expect(unlisted).toEqual([]);
});
