import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { serializeBaseline } from './baseline.ts';
import { publishedSchemas } from './schema.ts';

const schemas = [...publishedSchemas()];

test.each(schemas)('schemas/%s is what the code reads; -u writes it anew', async (name, schema) => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../../schemas/${name}`);
});

describe('the schema of handrail.yaml', () => {
  const validate = compile('handrail.schema.json');

  test.each([
    'version: 1',
    'version: 1\nscan: { exclude: [a, { path: b, reason: c, until: 2027-01-31 }], max-file-size: 5MB }',
    'version: 1\ngate: { fail-on: never, accept: [too-large] }\nrules: { secrets/x: off, code/y: { severity: low } }',
    'version: 1\nsuppressions: [{ rule: secrets, path: test, reason: made up }]',
  ])('accepts %j', (text) => {
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
  });

  test.each([
    'scan: {}',
    'version: 2',
    'version: 1\nscna: {}',
    'version: 1\nscan: { only: [policy] }',
    'version: 1\ngate: { accept: [not-built] }',
    'version: 1\nrules: { secrets/x: on }',
    'version: 1\nsuppressions: [{ rule: secrets, path: test }]',
    'version: 1\nscan: { exclude: [{ path: b, reason: c, until: tomorrow }] }',
  ])('refuses %j', (text) => {
    expect(validate(parse(text))).toBe(false);
  });

  test('describes every key', () => {
    const keys = propertiesOf(Object.fromEntries(schemas)['handrail.schema.json']);
    expect(keys.map(([name]) => name)).toContain('fail-on');
    expect(keys.filter(([, schema]) => !('description' in schema)).map(([name]) => name)).toEqual([]);
  });
});

test('the schema of baselines accepts what we write, and nothing with more', () => {
  const validate = compile('baseline.schema.json');
  const [key, lineHash] = ['a'.repeat(32), 'b'.repeat(32)];
  const text = serializeBaseline({
    findings: [{ key, lineHash, ruleId: 'secrets/x', path: 'a', line: 1, column: 1 }],
  });
  expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...JSON.parse(text), more: 1 })).toBe(false);
  expect(validate(JSON.parse(text.replace(key, 'short')))).toBe(false);
});

function compile(name: string) {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  return ajv.compile(Object.fromEntries(schemas)[name] ?? {});
}

function propertiesOf(schema: unknown): readonly (readonly [string, object])[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? Object.entries(schema.properties ?? {}) : [];
  return [...own, ...Object.values(schema).flatMap(propertiesOf)];
}
