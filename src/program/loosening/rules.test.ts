import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDirectives } from '#parse/directive';
import { parseForeignDirectives } from '#parse/foreign-directive';
import { looseningRules, policyRules } from './rules.ts';
import type { LooseningSample } from './shape.ts';
import { trySample } from './trial.ts';

type Files = LooseningSample['base'];

describe.each(looseningRules)('$rule.id', ({ rule, bad, good }) => {
  test.each(bad)('reports: $says', (sample) => {
    const found = run(sample).filter(({ ruleId }) => ruleId === rule.id);
    expect(found).not.toEqual([]);
    for (const { location, message } of found) {
      expect(Object.keys({ ...sample.base, ...sample.head })).toContain(location.path);
      const lines = (sample.head[location.path] ?? '\n').split('\n');
      expect(location.line).toBeLessThanOrEqual(lines.length);
      expect(message).toMatch(/^\S.*\.$/);
    }
  });

  test.each(good)('is silent: $says', (sample) => {
    expect(run(sample)).toEqual([]);
  });

  test.each(bad)('is silent without a change: $says', ({ says, head }) => {
    expect(run({ says, base: head, head })).toEqual([]);
  });
});

test('the list holds every rule file, sorted, and the path is the id', () => {
  const support = ['changed-lines', 'find', 'rules', 'shape', 'trial'];
  const files = readdirSync(import.meta.dirname).flatMap((name) => /^([\w-]+)\.ts$/.exec(name)?.[1] ?? []);
  const named = files.filter((name) => !support.includes(name)).map((name) => `policy/${name}`);
  expect(policyRules().map(({ id }) => id)).toEqual(named.sort());
});

test('a loosening stands where the setting is written', () => {
  const head = { 'handrail.yaml': 'version: 1\ngate:\n  accept: [binary]\n  fail-on: never\n' };
  const [found] = run({ says: '', base: {}, head });
  expect(found?.location).toMatchObject({ path: 'handrail.yaml', line: 4, column: 3 });
});

test('the identity of a loosening does not depend on where it is written', () => {
  const written = (head: Files) =>
    run({ says: '', base: {}, head }).map(({ anchor, lineHash }) => [anchor, lineHash]);
  const one = written({ 'handrail.yaml': 'version: 1\nscan: { exclude: [src] }\n' });
  const two = written({ 'handrail.yaml': '# more\nversion: 1\n\nscan:\n  exclude:\n    - src\n' });
  expect(one).toEqual(two);
  expect(one).not.toEqual(written({ 'handrail.yaml': 'version: 1\nscan: { exclude: [lib] }\n' }));
});

function run(sample: LooseningSample) {
  return trySample(sample, (text) => [...parseDirectives(text), ...parseForeignDirectives(text)]);
}
