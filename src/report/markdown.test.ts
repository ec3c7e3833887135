import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyPiece, hostileText } from './fixtures/hostile.ts';
import { findingOf, fullScan, hostileScan, manyFindings, placeOf, scanOf } from './fixtures/scans.ts';
import { renderMarkdown } from './markdown.ts';

test('what does not fit into a comment is counted', () => {
  const text = renderMarkdown(manyFindings(10_000));
  const shown = text.split('<details>').length - 1;
  expect(text.length).toBeLessThan(65_000);
  expect(shown).toBeGreaterThan(20);
  expect(text).toContain(`**${(10_000 - shown).toLocaleString('en')} more findings left out here:**`);
});

test.each([
  ['of every kind', everyPiece],
  ['that grows most when it is written out', '\u{E0041}'],
])('no hostile text makes it too long: %s', (_, piece) => {
  const long = piece.repeat(2000);
  const gaps = fullScan.gaps.flatMap((gap) =>
    [1, 2, 3, 4].map((number) => ({ ...gap, path: `${number}${long}` })),
  );
  const notices = Array.from({ length: 50 }, () => ({ code: 'x', message: long, path: long }));
  const text = renderMarkdown({ ...hostileScan(long), gaps, notices });
  expect(text.length).toBeLessThan(65_000);
  expect(text).toContain('left out here');
});

test('only what is new is shown whole where there was something to compare with', () => {
  const text = renderMarkdown(fullScan);
  expect(text.split('<details>').length - 1).toBe(2);
  expect(text).toContain('2 new, 1 known before, 1 fixed, 2 suppressed.');
});

test('hostile text changes neither the blocks nor the tags', () => {
  const skeleton = (text: string) => {
    const outside = renderMarkdown(hostileScan(`x${text}`)).replaceAll(
      /^(`{3,})(?:text|diff)\n[\s\S]*?\n\1$/gm,
      '[block]',
    );
    // What is between backticks may become code; nothing else makes a tag.
    const tags = outside.match(/<(?!\/?code>)[^>]*>/g);
    const bars = outside.split('\n').map((line) => line.replaceAll(/[^|]/g, '').length);
    return { tags, bars, brackets: outside.replaceAll('[block]', '').match(/[[\]!*_~\\]/g) };
  };
  const tame = skeleton('tame');
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(skeleton(text)).toEqual(tame);
    }),
  );
});

test('a scan without findings says what was checked', () => {
  const text = renderMarkdown(scanOf());
  expect(text).toContain('No findings in what was checked.');
  expect(text).toContain('| Secrets | checked 3 files |');
  expect(text).not.toContain('### Findings');
});

test('a message with code shows it as code', () => {
  expect(renderMarkdown(scanOf({ findings: [findingOf({ message: 'see `a*b`' })] }))).toContain(
    '**Here:** see <code>a&#42;b</code>',
  );
});

test('a rule is explained at its first finding, the next ones point there', () => {
  const findings = [findingOf(), findingOf({ key: 'k2', location: placeOf('z.py', 1) })];
  const text = renderMarkdown(scanOf({ findings }));
  expect(text.split('**Risk:**')).toHaveLength(2);
  expect(text.split('Risk and fix: as in the first finding of this rule.')).toHaveLength(2);
});

test('a value in forty files is one entry with its places', () => {
  const findings = Array.from({ length: 40 }, (_, i) =>
    findingOf({ group: 1, location: placeOf(`f${i}.env`, 1) }),
  );
  const text = renderMarkdown(scanOf({ findings }));
  expect(text.split('<details>')).toHaveLength(2);
  expect(text).toContain('and 39 more places</summary>');
  expect(text).toContain('- <code>f1.env:1</code>');
  expect(text).not.toContain('left out here');
});
