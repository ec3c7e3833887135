import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FileFacts } from '#model/facts';
import type { Rule } from '#model/rule';
import { parseDirectives } from '#parse/directive';
import { readConfig } from '../config.ts';
import type { Change } from '../judge-input.ts';
import { findLoosenings } from './find.ts';
import { looseningRules, policyRules } from './rules.ts';
import type { LooseningSample, PolicySide } from './shape.ts';

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
  const support = ['changed-lines', 'find', 'rules', 'shape'];
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

function run({ base, head }: LooseningSample) {
  const changes = Object.keys({ ...base, ...head }).flatMap((path) => changeOf(path, base, head));
  const policy = { base: sideOf(base), head: sideOf(head) };
  return findLoosenings({ facts: factsOf(base), changes, policy }, factsOf(head), rules, new Set());
}

function changeOf(path: string, base: Files, head: Files): readonly Change[] {
  if (base[path] === head[path]) return [];
  return [
    { path, kind: head[path] === undefined ? 'deleted' : base[path] === undefined ? 'added' : 'modified' },
  ];
}

function sideOf(files: Files): PolicySide {
  const named = (name: string) =>
    Object.entries(files).flatMap(([path, text]) => (path.endsWith(name) ? [{ path, text }] : []));
  const [baseline] = named('handrail-baseline.json');
  const text = files['handrail.yaml'];
  return {
    ignores: named('.handrailignore'),
    attributes: named('.gitattributes'),
    ...(baseline === undefined ? {} : { baseline }),
    ...(text === undefined ? {} : { config: readConfig(text, 'handrail.yaml', new Set(rules.keys())) }),
  };
}

function factsOf(files: Files): ReadonlyMap<string, FileFacts> {
  return new Map(
    Object.entries(files).map(([path, text]) => {
      const source = { path, bytes: Buffer.from(text), encoding: 'utf-8' } as const;
      const generated = { path, why: 'generated', by: '' } as const;
      const facts = { detections: [], suppressions: parseDirectives(source), gaps: [], bytes: text.length };
      return [path, text.startsWith('# @generated') ? { ...facts, exclusion: generated } : facts];
    }),
  );
}

const sample = {
  family: 'secrets',
  title: '',
  confidence: 'high',
  cwe: 798,
  text: { what: '', why: '', fix: [], references: [] },
} as const;
const rules: ReadonlyMap<string, Rule> = new Map(
  [
    ...policyRules(),
    { ...sample, id: 'sample/high', severity: 'high' } as const,
    { ...sample, id: 'sample/low', severity: 'low' } as const,
  ].map((rule) => [rule.id, rule]),
);
