import { expect, test } from 'vitest';
import type { OwnDetector } from '#model/detector';
import { openOwnPass } from './own-pass.ts';

const value = ['q8w7e6r5', 't4y3u2i1', 'o9p0a8s7'].join('');

test('the secret is the named group, the numbered one, the first with text, or the whole match', () => {
  const secretOf = (pattern: string, group?: number) => {
    const [found] = find(`id acme_1-${value} x`, own(pattern, group)).candidates;
    return found && `id acme_1-${value} x`.slice(found.start, found.end);
  };
  expect(secretOf('acme_(\\d)-(?P<secret>[a-z0-9]+)')).toBe(value);
  expect(secretOf('acme_(\\d)-([a-z0-9]+)', 2)).toBe(value);
  expect(secretOf('acme_(x)?\\d-([a-z0-9]+)')).toBe(value);
  expect(secretOf('acme_\\d-[a-z0-9]+')).toBe(`acme_1-${value}`);
});

test('entropy, stand-ins and the path are looked at', () => {
  const text = `acme_${value}\nacme_${'a'.repeat(24)}`;
  expect(find(text, { ...own('acme_([a-z0-9]{24})'), entropy: 3 }).candidates).toHaveLength(1);
  expect(find(text, { ...own('acme_([a-z0-9]{24})'), path: '\\.env$' }).candidates).toEqual([]);
  expect(find(text, { ...own('acme_([a-z0-9]{24})'), path: '\\.txt$' }).candidates).toHaveLength(1);
});

test('the file that describes a detector is not searched with it', () => {
  const detector = own('acme_([a-z0-9]{24})');
  const found = openOwnPass([detector])(detector.location.path, Buffer.from(`acme_${value}`));
  expect(found.candidates).toEqual([]);
});

test('without a keyword the whole file is read, and what is too much is told', () => {
  const found = find(`${'word '.repeat(2_000)}acme_${value}`, {
    ...own('\\b[a-z]{4}_([a-z0-9]{24})\\b'),
    keywords: [],
  });
  expect(found.candidates).toHaveLength(1);
  const large = openOwnPass([{ ...own('[a-f]{900}'), keywords: [] }])('a.txt', Buffer.alloc(1_000_000, 'a '));
  expect(large).toEqual({ candidates: [], unread: 1_000_000 });
});

test('a match in two windows is one, and places are bytes', () => {
  const text = `é acme_${value} `.repeat(2_000);
  const { candidates, unread } = find(text, own('acme_([a-z0-9]{24})'));
  expect(candidates).toHaveLength(2_000);
  expect(candidates[0]?.start).toBe(Buffer.from('é acme_').length);
  expect(unread).toBe(0);
});

test('thousands of detectors, half of them set off, take bounded time; what was not read is told', () => {
  const detectors = Array.from({ length: 3_000 }, (_, i) => ({
    ...own(`(?:token|key)[a-z${i % 10}]{0,40}=(\\w+\\s*)+${i}x`),
    name: `d${i}`,
    keywords: i % 2 === 0 ? ['token'] : [`k${i}-${'z'.repeat(i % 20)}`],
  }));
  const started = process.threadCpuUsage();
  const found = openOwnPass(detectors)('a.txt', Buffer.from('token key = aaaa '.repeat(20_000)));
  expect(found.unread).toBeGreaterThan(0);
  expect(process.threadCpuUsage(started).user / 1_000).toBeLessThan(30_000);
}, 60_000);

function find(text: string, detector: OwnDetector) {
  return openOwnPass([detector])('a.txt', Buffer.from(text));
}

function own(pattern: string, group?: number): OwnDetector {
  return {
    name: 'acme',
    title: 'ACME',
    severity: 'high',
    confidence: 'medium',
    keywords: ['acme_'],
    pattern,
    ...(group === undefined ? {} : { group }),
    bad: [],
    good: [],
    location: { path: 'handrail.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 },
  };
}
