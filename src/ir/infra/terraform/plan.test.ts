import { expect, test } from 'vitest';
import { openGraph, referencesAmong } from '../graph.ts';
import { valueAt } from '../value.ts';
import { isPlan, readPlan } from './plan.ts';

const plan = JSON.stringify({
  format_version: '1.2',
  terraform_version: '1.9.0',
  planned_values: {
    root_module: {
      resources: [
        {
          address: 'aws_s3_bucket.b["x"]',
          mode: 'managed',
          type: 'aws_s3_bucket',
          name: 'b',
          index: 'x',
          provider_name: 'registry.terraform.io/hashicorp/aws',
          values: { bucket: 'logs', versioning: [{ enabled: false }], secret: 's', tags: null },
          sensitive_values: { secret: true },
        },
      ],
      child_modules: [
        {
          address: 'module.m',
          resources: [
            {
              address: 'module.m.a_b.c',
              mode: 'managed',
              type: 'a_b',
              name: 'c',
              values: { n: 1 },
              sensitive_values: {},
            },
            {
              address: 'module.m.a_b.d',
              mode: 'managed',
              type: 'a_b',
              name: 'd',
              values: {},
              sensitive_values: {},
            },
          ],
        },
      ],
    },
  },
  resource_changes: [
    { address: 'module.m.a_b.d', change: { after_unknown: { of: true } } },
    { address: 'aws_s3_bucket.b["x"]', change: { after_unknown: { arn: true } } },
  ],
  configuration: {
    root_module: {
      module_calls: {
        m: {
          module: {
            resources: [{ address: 'a_b.d', expressions: { of: { references: ['a_b.c.id', 'a_b.c'] } } }],
          },
        },
      },
    },
  },
});

test('a plan becomes the same graph, with what is not known until it is made', () => {
  expect(isPlan(plan)).toBe(true);
  const part = readPlan('infra/plan.json', plan);
  const graph = openGraph({ ...part, references: referencesAmong(part.resources) });
  const [bucket, , user] = graph.resources;
  expect(bucket).toMatchObject({
    kind: 'aws.s3.bucket',
    number: 'of-many',
    provider: { name: 'aws' },
    place: { path: 'infra/plan.json' },
  });
  expect(valueAt(bucket?.attributes, 'versioning', 0, 'enabled')).toMatchObject({ truth: false });
  expect(valueAt(bucket?.attributes, 'secret')).toMatchObject({ isSensitive: true });
  expect(valueAt(bucket?.attributes, 'arn')).toMatchObject({ kind: 'unknown', why: 'computed' });
  expect(graph.outOf(user?.id ?? '').map(({ to, attribute, path }) => [to, attribute, path])).toEqual([
    [graph.resources[1]?.id, 'of', 'id'],
    [graph.resources[1]?.id, 'of', ''],
  ]);
});

test('what is no plan is a gap', () => {
  expect(isPlan('{"a": 1}')).toBe(false);
  expect(readPlan('p.json', '{"format_version": "1", "planned_values": ')).toMatchObject({
    resources: [],
    gaps: [{ path: 'p.json', why: 'syntax' }],
  });
  expect(
    readPlan(
      'p.json',
      '{"planned_values": {"root_module": {"resources": [1, null, {"address": 2}], "child_modules": 3}}}',
    ).resources,
  ).toEqual([]);
});
