import { describe, expect, test } from 'vitest';
import { families } from '#model/family';
import { findingOf, placeOf, scanOf } from '#report/fixtures/scans';
import { clipped, findingShape, toldFinding, toldSummary } from './told.ts';

const hidden = String.fromCodePoint(0x202e, 0x200b);

describe('a finding as it is told', () => {
  const hostile = findingOf({
    title: `x${hidden}`.repeat(500),
    message: `line\nnext${hidden}`.repeat(500),
    location: placeOf(`a${hidden}/${'b'.repeat(4000)}.ts`, 1),
    standards: [
      {
        standard: 's',
        standardTitle: `S${hidden}`,
        section: 'a',
        number: '1',
        sectionTitle: 'A',
        severity: 'high',
        dueDays: 7,
        fix: 'no',
      },
    ],
  });

  test('is bounded and on one line, with what nobody sees written out', () => {
    const told = toldFinding(hostile);
    const text = JSON.stringify(told);
    expect(text.length).toBeLessThan(2000);
    expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(told.breaks).toBe('S\\u{202E}\\u{200B} 1: A');
    expect(told.dueDays).toBe(7);
  });

  test('is of the shape that the tools promise', () => {
    expect(findingShape.strict().parse(toldFinding(hostile))).toEqual(toldFinding(hostile));
    expect(findingShape.strict().parse(toldFinding(findingOf()))).toEqual(toldFinding(findingOf()));
  });
});

test('text is cut to what is asked for, with a mark', () => {
  expect(clipped('abcdef', 6)).toBe('abcdef');
  expect(clipped('abcdefg', 6)).toBe('abcde…');
});

describe('the summary of a scan', () => {
  test('is complete where everything was checked', () => {
    const told = toldSummary('scan-1', scanOf());
    expect(told).toMatchObject({ scan: 'scan-1', outcome: 'clean', complete: true, notChecked: [] });
    expect(told.checked).toHaveLength(families.length);
  });

  test('is not complete where something was not, and says what', () => {
    const gaps = ['b.bin', 'a.bin'].map((path) => ({
      ...{ analyser: 'secrets' as const, path, why: 'too-large' as const, detail: 'It has 9 MB.' },
    }));
    const told = toldSummary('scan-1', scanOf({ gaps }));
    expect(told.complete).toBe(false);
    expect(told.notChecked).toEqual([expect.stringMatching(/: 2, such as a\.bin It has 9 MB\.$/)]);
  });

  test('is not complete where nothing was looked at: that is not clean', () => {
    const coverage = families.map((family) => ({
      ...{ family, state: 'nothing-to-check' as const, files: 0, checked: 0, bytes: 0 },
    }));
    const told = toldSummary('scan-1', scanOf({ coverage }));
    expect(told.complete).toBe(false);
    expect(told.notChecked[0]).toMatch(/^Nothing: /);
  });
});
