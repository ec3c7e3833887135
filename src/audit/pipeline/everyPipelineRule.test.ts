import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { atLeast } from '#model/severity';
import { allPipelineRules } from './rules.ts';
import { findIn, marksIn, mended, samplesOf, treeOf } from './sample.ts';

const folder = new URL('./rules/', import.meta.url);
const files = readdirSync(folder).filter(
  (path) => path.endsWith('.ts') && !/\.test\.ts$|^shared-|\.table\.ts$/.test(path),
);

test('every rule lives in a file whose name is its id, and every such file holds a rule', () => {
  const ids = allPipelineRules.map(({ rule }) => rule.id);
  expect(ids).toEqual(files.map((path) => `pipeline/${path.replace(/\.ts$/, '')}`).sort());
});

test('a rule absorbs rules that are there and no worse than it', () => {
  const severityOf = new Map(allPipelineRules.map(({ rule }) => [rule.id, rule.severity]));
  const wrong = allPipelineRules.flatMap(({ rule, absorbs }) =>
    absorbs.filter((less) => !atLeast(rule.severity, severityOf.get(less) ?? 'critical') || less === rule.id),
  );
  expect(wrong).toEqual([]);
});

describe.each(allPipelineRules.map((rule) => [rule.rule.id, rule] as const))('%s', (_id, rule) => {
  test('has bad and good samples of each system that it shows', () => {
    const formats = Object.keys(rule.samples.bad).sort();
    expect(formats.length).toBeGreaterThan(0);
    expect(Object.keys(rule.samples.good).sort()).toEqual(formats);
  });

  test.each(samplesOf(rule.samples.bad))('finds what is bad in %s', (_format, sample) => {
    const told = findIn(sample, [rule]);
    const found = told.map(({ detection: { location } }) => `${location.path}:${location.line}`);
    const marks = marksIn(sample);
    if (marks.length > 0) expect(found).toEqual([...marks]);
    else expect(found.length).toBeGreaterThan(0);
  });

  test.each(samplesOf(rule.samples.bad))(
    'with its own edits finds no more of that in %s',
    (_format, sample) => {
      const told = findIn(sample, [rule]);
      const kept = told.filter(({ hit }) => hit.mend === undefined);
      const after = mended(sample, told);
      expect(treeOf(after).gaps).toEqual(treeOf(sample).gaps);
      expect(findIn(after, [rule])).toHaveLength(kept.length);
    },
  );

  test.each(samplesOf(rule.samples.good))('finds nothing in what is good in %s', (_format, sample) => {
    const { pipelines, beside, gaps } = treeOf(sample);
    expect(gaps).toEqual([]);
    expect(pipelines.length + beside.length).toBeGreaterThan(0);
    expect(findIn(sample, [rule])).toEqual([]);
  });
});
