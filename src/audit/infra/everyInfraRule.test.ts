import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readInfra } from '#ir/infra/read';
import { allKinds } from '#ir/infra/vocabulary/vocabulary';
import { atLeast } from '#model/severity';
import { allInfraRules } from './rules.ts';
import { findIn, marksIn, samplesOf } from './sample.ts';

const folder = new URL('./rules/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter(
    (path) =>
      path.endsWith('.ts') &&
      !path.endsWith('.test.ts') &&
      !/(?:^|\/)(?:rules|shared-[^/]*|[^/]*\.table)\.ts$/.test(path),
  );

test('every rule lives in a file whose folders and name are its id, and every such file holds a rule', () => {
  const ids = allInfraRules.map(({ rule }) => rule.id).sort();
  const named = files.map((path) => `infra/${path.replace(/\.ts$/, '').replaceAll('/', '-')}`).sort();
  expect(ids).toEqual(named);
});

test('no type is of two kinds', () => {
  const types = allKinds().flatMap((kind) => kind.types);
  expect(types.filter((type, i) => types.indexOf(type) !== i)).toEqual([]);
});

test('a rule absorbs rules that are there and no worse than it', () => {
  const severityOf = new Map(allInfraRules.map(({ rule }) => [rule.id, rule.severity]));
  const wrong = allInfraRules.flatMap(({ rule, absorbs = [] }) =>
    absorbs.filter((less) => !atLeast(rule.severity, severityOf.get(less) ?? 'critical') || less === rule.id),
  );
  expect(wrong).toEqual([]);
});

describe.each(allInfraRules.map((rule) => [rule.rule.id, rule] as const))('%s', (_id, rule) => {
  const formats = Object.keys(rule.samples.bad);
  test('has bad and good samples of each format that it shows', () => {
    expect(formats.length).toBeGreaterThan(0);
    expect(Object.keys(rule.samples.good).sort()).toEqual(formats.sort());
  });

  test.each(samplesOf(rule.samples.bad))('finds what is bad in %s', (_format, sample) => {
    const found = findIn(sample, [rule]).map(({ location }) => `${location.path}:${location.line}`);
    const marks = marksIn(sample);
    if (marks.length > 0) expect(found).toEqual([...marks]);
    else expect(found.length).toBeGreaterThan(0);
  });

  test.each(samplesOf(rule.samples.good))('finds nothing in what is good in %s', (_format, sample) => {
    const read = (path: string) => (Object.hasOwn(sample, path) ? sample[path] : undefined);
    const { resources, gaps } = readInfra({ paths: Object.keys(sample), read });
    expect(gaps).toEqual([]);
    expect(resources.length).toBeGreaterThan(0);
    expect(findIn(sample, [rule])).toEqual([]);
  });
});
