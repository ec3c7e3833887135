import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import { UserError } from '#model/failure';
import type { Scan } from '#model/scan';
import { hostileText } from './fixtures/hostile.ts';
import { fullScan, hostileScan, manyFindings, scanOf } from './fixtures/scans.ts';
import { parseReport, renderJson, reportJsonSchema } from './json.ts';
import type { reportSchema } from './scan-schema.ts';

/** Every key there and writable: optional keys would match whether the schema has them or not. */
type Plain<T> = T extends readonly (infer Member)[]
  ? Plain<Member>[]
  : T extends object
    ? { -readonly [Key in keyof T]-?: Plain<T[Key]> }
    : T;
type Published = Plain<Omit<z.infer<typeof reportSchema>, 'schemaVersion'>>;

test('the schema has every field of the model, and no other', () => {
  expectTypeOf<Published>().toExtend<Plain<Scan>>();
  expectTypeOf<Plain<Scan>>().toExtend<Published>();
});

test('a report that is read and rendered again has the same bytes', () => {
  for (const scan of [scanOf(), fullScan, manyFindings(300)]) {
    const text = renderJson(scan);
    expect(parseReport(text, 'report.json')).toEqual(scan);
    expect(renderJson(parseReport(text, 'report.json'))).toBe(text);
  }
});

test('so has a report of hostile text', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const report = renderJson(hostileScan(text));
      expect(renderJson(parseReport(report, 'report.json'))).toBe(report);
    }),
  );
});

test('the order of keys does not depend on how the scan was built', () => {
  const backwards = JSON.parse(JSON.stringify(fullScan), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  ) as Scan;
  const [finding] = fullScan.findings;
  const evidence = finding?.evidence ?? {};
  expect(Object.keys(backwards)[0]).toBe('reproducible');
  expect(renderJson(backwards)).toContain('"schemaVersion": 1,\n  "tool"');
  expect(renderJson({ ...backwards, findings: fullScan.findings })).toBe(renderJson(fullScan));
  expect(Object.keys(evidence)).toEqual(['preview', 'why']);
});

test('the published schema is the one that reports are checked with', async () => {
  await expect(reportJsonSchema()).toMatchFileSnapshot('../../schemas/report.schema.json');
});

test('a report is valid against the published schema, a changed one is not', () => {
  const validate = new Ajv2020.Ajv2020({ strict: false }).compile(JSON.parse(reportJsonSchema()));
  const report = JSON.parse(renderJson(fullScan));
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...report, more: 1 })).toBe(false);
  expect(validate({ ...report, findings: [{}] })).toBe(false);
});

describe('a damaged report is refused with what, where and what to do', () => {
  const whole = renderJson(fullScan);
  const changed = (change: (report: Record<string, unknown>) => void) => {
    const report = JSON.parse(whole) as Record<string, unknown>;
    change(report);
    return JSON.stringify(report);
  };

  test.each([
    ['cut off', whole.slice(0, 1000), 'report-damaged', 'it is not JSON'],
    ['not an object', '[]', 'report-damaged', 'at the top'],
    ['of another tool', '{"version":"2.1.0","runs":[]}', 'report-damaged', 'schemaVersion'],
    [
      'of the future',
      changed((report) => Object.assign(report, { schemaVersion: 2 })),
      'report-version',
      'form 2',
    ],
    [
      'with an unknown key',
      changed((report) => Object.assign(report, { more: 1 })),
      'report-damaged',
      'more',
    ],
    [
      'with a broken finding',
      changed((report) => Object.assign(report, { findings: [{ key: 1 }] })),
      'report-damaged',
      'findings[0].key',
    ],
    ['too deep', '['.repeat(200_000), 'report-damaged', 'it is not JSON'],
  ])('%s', (_, text, code, place) => {
    const error = thrownBy(() => parseReport(text, 'out/report.json'));
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ code });
    expect(error.message).toContain('out/report.json');
    expect(error.message).toContain(place);
    expect(error.hint).not.toBe('');
  });
});

function thrownBy(act: () => unknown): UserError {
  try {
    act();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
