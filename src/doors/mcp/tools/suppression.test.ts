import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { parseDirectives } from '#parse/directive';
import { parseConfig } from '#program/config';
import { pathMatcher } from '#program/glob';
import { findingOf, placeOf, scanOf } from '#report/fixtures/scans';
import { benchWith, sessionWith } from '../fixtures/session.ts';

const rule = 'code/sql-injection';

async function draft(path: string, more: Readonly<Record<string, unknown>> = {}) {
  const finding = findingOf({ key: 'abc1', location: placeOf(path, 3) });
  const { call } = await sessionWith(benchWith(scanOf({ findings: [finding] })));
  return call('draft_suppression', { finding: finding.key, reason: 'It is a test of the parser', ...more });
}

describe('the comment of a draft', () => {
  test.each([
    'a.py',
    'a.ts',
    'a.java',
    'a.go',
    'main.tf',
    'Dockerfile',
    'a.yml',
    'a.json',
    'a.html',
    'a.vue',
    'a.css',
    'a.sql',
    'Jenkinsfile',
  ])('is one that suppresses in %s, whatever the reason says', async (path) => {
    const reason = 'Kept "as is" until we move; */ --> it\n"ends" here # so';
    const { value } = await draft(path, { reason });
    expect(value.comment).not.toContain('\n');
    const [found, ...others] = parseDirectives({
      ...{ path, bytes: Buffer.from(`${value.comment}\n`), encoding: 'utf-8' },
    });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ rules: [rule], until: '2026-05-30' });
    expect(found?.problem).toBeUndefined();
    expect(found?.reason).toContain('we move');
    expect(found?.reason).toContain('here # so');
  });
});

describe('the entry of a draft', () => {
  test.each(['src/orders.py', 'a[1].py', 'with space/!b#.py', 'star*.py', 'back\\slash.py', 'quo\'te".py'])(
    'suppresses in %j alone',
    async (path) => {
      const { value } = await draft(path, { reason: 'Kept: "as is" # {until} we move' });
      const { suppressions } = parseConfig(`version: 1\n${value.yaml}\n`, 'handrail.yaml', new Set([rule]));
      expect(suppressions).toMatchObject([
        { rule, reason: 'Kept: "as is" # {until} we move', until: '2026-05-30' },
      ]);
      const isIn = pathMatcher(suppressions[0]?.path ?? '');
      expect([isIn(path), isIn(`deeper/${path}`), isIn('starry.py')]).toEqual([true, false, false]);
    },
  );
});

describe('the last day of a draft', () => {
  test('is the one that is asked for', async () => {
    const { value } = await draft('a.py', { until: '2026-03-01' });
    expect(value.comment).toMatch(/ until 2026-03-01$/);
  });

  test('is none that is over, and none that does not exist', async () => {
    expect((await draft('a.py', { until: '2026-02-28' })).text).toContain('2026-02-28 is over.');
    expect((await draft('a.py', { until: '2026-02-30' })).isError).toBe(true);
  });
});

test('a reason that says nothing is refused', async () => {
  expect((await draft('a.py', { reason: '   no     \n    ' })).isError).toBe(true);
});
