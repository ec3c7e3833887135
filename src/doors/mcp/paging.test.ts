import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Page, pageOf } from './paging.ts';

const same = <T>(item: T) => item;

/** All pages of a list, one after the other. */
function pagesOf<T>(all: readonly T[], limit: number, about = 'list'): readonly Page<T>[] {
  const pages: Page<T>[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = pageOf(all, same, { cursor, limit, about });
    pages.push(page);
    cursor = page.nextCursor;
    if (cursor === undefined) return pages;
  }
}

describe('pages', () => {
  test('of 100,000 items hold each of them once, in order, and none is longer than an agent reads', () => {
    const all = Array.from({ length: 100_000 }, (_, i) => ({ number: i, text: 'x'.repeat(i % 700) }));
    const pages = pagesOf(all, 200);
    expect(pages.flatMap(({ items }) => items.map(({ number }) => number))).toEqual([...all.keys()]);
    expect(Math.max(...pages.map(({ items }) => JSON.stringify(items).length))).toBeLessThan(15_000);
    expect(pages.every(({ total }) => total === 100_000)).toBe(true);
  });

  test('hold everything once, whatever the sizes and the limit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(20_000), { maxLength: 60 }),
        fc.integer({ min: 1, max: 30 }),
        (sizes, limit) => {
          const all = sizes.map((size, i) => `${i} ${'x'.repeat(size)}`);
          const pages = pagesOf(all, limit);
          expect(pages.flatMap(({ items }) => items)).toEqual(all);
          expect(pages.every(({ items }) => items.length <= limit)).toBe(true);
          expect(pages.slice(0, -1).every(({ items }) => items.length > 0)).toBe(true);
        },
      ),
    );
  });

  test('of an empty list are one, without a cursor', () => {
    expect(pagesOf([], 10)).toEqual([{ items: [], total: 0 }]);
  });

  test('a cursor stays short, however long the filter is that it belongs to', () => {
    const about = JSON.stringify({ path: 'a/'.repeat(2000) });
    const { nextCursor = '' } = pageOf([1, 2, 3], same, { limit: 1, about });
    expect(nextCursor.length).toBeLessThan(60);
    expect(pageOf([1, 2, 3], same, { cursor: nextCursor, limit: 1, about }).items).toEqual([2]);
  });

  const cursorOf = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

  test.each([
    ['of another list', pageOf([1, 2], same, { limit: 1, about: 'other' }).nextCursor ?? ''],
    ['of nothing', ''],
    ['that is no JSON', 'x'],
    ['that is null', cursorOf(null)],
    ['that is a number', cursorOf(7)],
    ['that counts backwards', cursorOf([-1, 'list'])],
    ['that is a fraction', cursorOf([0.5, 'list'])],
  ])('a cursor %s is refused', (_, cursor) => {
    expect(() => pageOf([1, 2], same, { cursor, limit: 1, about: 'list' })).toThrow('of another list');
  });
});
