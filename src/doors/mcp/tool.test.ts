import { describe, expect, test } from 'vitest';
import { findingOf, placeOf, scanOf } from '#report/fixtures/scans';
import { benchOver, benchWith, sessionWith } from './fixtures/session.ts';

describe('a call', () => {
  test.each([
    ['scan', { file: 'web' }, 'file'],
    ['findings', { level: 'high' }, 'level'],
    ['propose_fix', { finding: 'k1' }, 'finding'],
    ['apply_fix', { finding: 'k1' }, 'finding'],
  ])('of %s with %j is told which argument is not known, and does nothing', async (name, given, wrong) => {
    const { call } = await sessionWith({ ...benchWith(scanOf({ findings: [findingOf()] })), mayWrite: true });
    const { isError, text } = await call(name, given);
    expect(isError).toBe(true);
    expect(text).toContain(`"${wrong}"`);
  });

  test('before any scan is told to scan', async () => {
    const { call } = await sessionWith(benchOver(['/shop']));
    for (const name of ['findings', 'plan', 'coverage', 'propose_fix']) {
      const { isError, text } = await call(name);
      expect(isError).toBe(true);
      expect(text).toBe('Nothing was scanned yet. Call the tool scan first.');
    }
  });

  test('that meets a bug of ours is told so without its trace', async () => {
    const kept = () => {
      throw new Error('/home/anna');
    };
    const bench = { ...benchOver(['/shop']), kept };
    const { call } = await sessionWith(bench);
    const { isError, text } = await call('coverage');
    expect(isError).toBe(true);
    expect(text).toMatch(/^Handrail failed: this is a bug of ours/);
    expect(text).not.toContain('anna');
  });
});

test('findings are paged with the longest filter that is allowed', async () => {
  const findings = [1, 2, 3].map((line) =>
    findingOf({ key: `k${line}`, location: placeOf('src/a.py', line) }),
  );
  const { call } = await sessionWith(benchWith(scanOf({ findings })));
  const filter = { path: `src/**${'/**'.repeat(160)}`, rule: 'code/*', limit: 2 };
  const { value: first } = await call('findings', filter);
  expect(first).toMatchObject({ total: 3, findings: [{ line: 1 }, { line: 2 }] });
  const { value: second } = await call('findings', { ...filter, cursor: first.nextCursor });
  expect(second.findings).toMatchObject([{ line: 3 }]);
  expect(second.nextCursor).toBeUndefined();
});

test('a finding is named by the beginning of its key or by its place, and by nothing that means several', async () => {
  const findings = [
    findingOf({ key: 'abc1' }),
    findingOf({ key: 'abc2', location: placeOf('src/orders.py', 9) }),
  ];
  const { call } = await sessionWith(benchWith(scanOf({ findings })));
  expect((await call('explain', { finding: 'abc2' })).value.finding.line).toBe(9);
  expect((await call('explain', { finding: 'src/orders.py:3' })).value.finding.key).toBe('abc1');
  expect((await call('explain', { finding: 'abc' })).text).toContain('abc1 (code/sql-injection), abc2');
  expect((await call('explain', { finding: 'src/orders.py:4' })).text).toContain('has no finding');
});
