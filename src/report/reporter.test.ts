import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scan } from '#model/scan';
import { everyPiece, hostileText } from './fixtures/hostile.ts';
import { everyGap, fullScan, hostileScan, manyFindings, scanOf } from './fixtures/scans.ts';
import { type RenderOptions, reporters } from './reporter.ts';

const plain: RenderOptions = {
  width: 80,
  colour: false,
  unicode: true,
  now: '2026-11-22T10:00:00.000Z',
  aws: { account: '111122223333', region: 'eu-central-1' },
};
/** Line ends and commands that a form has of its own; everywhere else they would come from scanned text. */
const lineEnds: Readonly<Record<string, string>> = { csv: '\r\n' };
const ownCommand: Readonly<Record<string, RegExp>> = { github: /^::(?:error|warning|notice) [^:]*::/ };
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

test('the reporters are sorted by id, each id and extension once', () => {
  const ids = reporters.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(new Set(reporters.map(({ extension }) => extension)).size).toBe(reporters.length);
});

describe.each(reporters)('everyReporter: $id', ({ id, render }) => {
  test('the same scan gives the same bytes, ending in one line feed', () => {
    const text = render(fullScan, plain);
    expect(render(structuredClone(fullScan), plain)).toBe(text);
    expect(text).toMatch(/[^\n]\n$/);
  });

  test('no text of the scanned tree gets an unseen character or a workflow command through', () => {
    const holds = (text: string) => {
      const shown = render(hostileScan(text), plain);
      expect(shown.replaceAll(lineEnds[id] ?? '\n', '')).not.toMatch(unseen);
      expect(shown).not.toMatch(/##[A-Za-z]*\[/);
      for (const line of shown.split('\n')) {
        const foreign = ownCommand[id] ? line.replace(ownCommand[id], '') : line;
        expect(foreign.trimStart().startsWith('::')).toBe(false);
      }
    };
    holds(everyPiece);
    fc.assert(fc.property(hostileText, holds), { numRuns: 60 });
  });

  test('a scan of nothing names every family', () => {
    const text = render(scanOf(), plain);
    // A list of issues has no place for what went well.
    if (id === 'codeclimate') return expect(text).toBe('[]\n');
    for (const family of ['ecrets', 'ode', 'ackages', 'nfra', 'ipeline', 'olicy'])
      expect(text).toContain(family);
  });

  test('a family that was not built or was left out is never passed over', () => {
    const scan = scanOf({
      coverage: [
        { family: 'code', state: 'not-built', files: 3, checked: 0, bytes: 0 },
        { family: 'infra', state: 'skipped', files: 3, checked: 0, bytes: 0 },
      ],
    });
    expect(render(scan, plain)).toMatch(/not[- ]built/);
    expect(render(scan, plain)).toMatch(/skipped|left out on request/);
  });

  test('every reason for a gap is there', () => {
    const text = render(scanOf({ gaps: everyGap }), plain);
    const fewer = render(scanOf({ gaps: everyGap.slice(1) }), plain);
    expect(fewer).not.toBe(text);
    for (const { why, path } of everyGap) expect(text).toContain(path === '' ? 'not' : why);
  });

  test('a suppressed finding is counted or shown with its reason, never lost', () => {
    const [finding] = fullScan.findings.filter(({ suppression }) => suppression);
    const text = render(scanOf({ findings: finding ? [finding] : [] }), plain);
    expect(text).toMatch(/1 suppressed|test data/);
  });

  test('ten thousand findings and lines of megabytes are rendered in time', () => {
    expect(render(manyFindings(10_000), plain).length).toBeGreaterThan(1000);
    expect(render(longLines, plain).length).toBeGreaterThan(1000);
  });

  test('a report whose rules were cut away is still rendered', () => {
    expect(render({ ...fullScan, rules: [] }, plain).length).toBeGreaterThan(1000);
  });
});

const longLines: Scan = (() => {
  const [first] = fullScan.findings;
  if (first === undefined) throw new Error('the full scan has findings');
  const line = `${'日本a\t'.repeat(250_000)}${'x'.repeat(1_000_000)}`;
  const location = { path: 'a.js', line: 1, column: 900_000, endLine: 1, endColumn: 1_900_000 };
  return { ...fullScan, findings: [{ ...first, location, frame: { startLine: 1, lines: [line, line] } }] };
})();
