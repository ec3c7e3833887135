import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorOf, lineHashOf } from '#model/identity';
import { matchSightings } from './compare.ts';
import { keyOf, type Sighting } from './identity.ts';

const rule = 'secrets/sample';
const still = { renames: new Map<string, string>(), isDecided: () => true };

describe('evidence, from strong to weak', () => {
  test('the same line text in the same file goes before the nearest line', () => {
    const old = [see('a', 10, 'x = 1'), see('a', 20, 'y = 2')];
    const now = [see('a', 11, 'y = 2'), see('a', 21, 'x = 1')];
    expect(pairs(old, now)).toEqual([
      ['a:20', 'a:11'],
      ['a:10', 'a:21'],
    ]);
  });

  test('a rename that git knows goes before a copy of the line elsewhere', () => {
    const renames = new Map([['a', 'b']]);
    expect(pairs([see('a', 1, 'x')], [see('b', 5, 'x'), see('c', 1, 'x')], { ...still, renames })).toEqual([
      ['a:1', 'b:5'],
    ]);
  });

  test('in a renamed file the line text goes before the nearest line', () => {
    const now = [see('b', 1, 'y'), see('b', 9, 'x')];
    const passage = { ...still, renames: new Map([['a', 'b']]) };
    expect(pairs([see('a', 1, 'x'), see('a', 9, 'y')], now, passage)).toEqual([
      ['a:9', 'b:1'],
      ['a:1', 'b:9'],
    ]);
  });

  test('an edited line is known by its place, in a renamed file too', () => {
    expect(pairs([see('a', 9, 'x')], [see('a', 10, 'changed')])).toEqual([['a:9', 'a:10']]);
    const renames = new Map([['a', 'b']]);
    expect(pairs([see('a', 9, 'x')], [see('b', 10, 'changed')], { ...still, renames })).toEqual([
      ['a:9', 'b:10'],
    ]);
  });

  test('of two edited lines the nearest is taken', () => {
    expect(pairs([see('a', 30, 'x')], [see('a', 1, 'y'), see('a', 28, 'z')])).toEqual([['a:30', 'a:28']]);
  });

  test('one that moved to another file is known when nothing else could be meant', () => {
    expect(pairs([see('a', 1, 'x')], [see('b', 7, 'x')])).toEqual([['a:1', 'b:7']]);
    expect(pairs([see('a', 1, 'x')], [see('b', 7, 'edited')])).toEqual([['a:1', 'b:7']]);
  });
});

describe('what stays in doubt stays new', () => {
  test('two candidates elsewhere', () => {
    expect(pairs([see('a', 1, 'x')], [see('b', 1, 'x'), see('c', 1, 'x')])).toEqual([]);
    expect(pairs([see('a', 1, 'x'), see('b', 1, 'x')], [see('c', 1, 'x')])).toEqual([]);
  });

  test('another key, however alike the line', () => {
    expect(pairs([see('a', 1, 'x', 'one')], [see('a', 1, 'x', 'two')])).toEqual([]);
  });

  test('a copy: the old place is taken by the finding that is still there', () => {
    expect(pairs([see('a', 1, 'x')], [see('a', 1, 'x'), see('b', 1, 'x')])).toEqual([['a:1', 'a:1']]);
  });

  test('a place that was not looked at again: nobody knows that it moved', () => {
    const passage = { ...still, isDecided: () => false };
    expect(pairs([see('a', 1, 'x')], [see('b', 7, 'x')], passage)).toEqual([]);
    expect(pairs([see('a', 1, 'x')], [see('a', 7, 'x')], passage)).toEqual([['a:1', 'a:7']]);
  });
});

describe('laws', () => {
  const file = fc.constantFrom('a.ts', 'b.ts', 'lib/c.ts');
  const sighting = fc
    .tuple(file, fc.integer({ min: 1, max: 40 }), fc.constantFrom('x', 'y', 'z'), fc.constantFrom('p', 'q'))
    .map(([path, line, text, subject]) => see(path, line, text, subject));
  const tree = fc.uniqueArray(sighting, {
    maxLength: 25,
    selector: ({ path, line, key }) => `${path} ${line} ${key}`,
  });

  test('a tree is its own past', () => {
    fc.assert(
      fc.property(tree, (now) => void expect(matchSightings(now, copy(now), still).size).toBe(now.length)),
    );
  });

  test('50 inserted lines change nothing', () => {
    fc.assert(
      fc.property(tree, fc.integer({ min: 0, max: 40 }), file, (before, after, path) => {
        const now = before.map((each) =>
          each.path === path && each.line > after ? { ...each, line: each.line + 50 } : each,
        );
        expect(matchSightings(before, copy(now), still).size).toBe(before.length);
      }),
    );
  });

  test('reordered blocks of one file change nothing', () => {
    fc.assert(
      fc.property(tree, fc.integer({ min: 1, max: 40 }), (before, at) => {
        const now = before.map((each) => ({
          ...each,
          line: each.line <= at ? each.line + 40 - at : each.line - at,
        }));
        expect(matchSightings(before, copy(now), still).size).toBe(before.length);
      }),
    );
  });

  test('a file that git says was renamed takes its past along', () => {
    fc.assert(
      fc.property(tree, (before) => {
        const now = before.map((each) => (each.path === 'a.ts' ? { ...each, path: 'new/a.ts' } : each));
        const passage = { ...still, renames: new Map([['a.ts', 'new/a.ts']]) };
        expect(matchSightings(before, now, passage).size).toBe(before.length);
      }),
    );
  });

  test('a block that moves to a new file is known line by line, unless a twin makes it doubtful', () => {
    fc.assert(
      fc.property(tree, (before) => {
        const now = before.map((each) => (each.path === 'a.ts' ? { ...each, path: 'moved.ts' } : each));
        const matched = matchSightings(before, copy(now), still);
        for (const old of before.filter(({ path }) => path === 'a.ts')) {
          const twins = before.filter(({ key, path }) => key === old.key && path === 'a.ts');
          const found = [...matched.values()].includes(old);
          if (twins.length === 1) expect(found).toBe(true);
        }
      }),
    );
  });

  test('nothing is matched twice, and never across keys', () => {
    fc.assert(
      fc.property(tree, tree, (before, now) => {
        const matched = matchSightings(before, now, still);
        expect(new Set(matched.values()).size).toBe(matched.size);
        for (const [current, old] of matched) expect(current.key).toBe(old.key);
      }),
    );
  });

  test('the order of the input does not matter', () => {
    const shuffled = tree.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, shuffled, ([before, otherBefore], [now, otherNow]) => {
        const one = matchSightings(before, now, still);
        const two = matchSightings(otherBefore, otherNow, still);
        expect(now.map((each) => one.get(each))).toEqual(now.map((each) => two.get(each)));
      }),
    );
  });

  test('as many copies on both sides are all known; one more leaves exactly one new', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 501, max: 600 }),
        (lines, extra) => {
          const before = lines.map((line) => see('a', line, 'same'));
          expect(matchSightings(before, [...copy(before), see('a', extra, 'same')], still).size).toBe(
            lines.length,
          );
        },
      ),
    );
  });
});

test('fifty thousand copies in one file are matched in bounded time', () => {
  const many = Array.from({ length: 50_000 }, (_, i) => see('a', 2 * i + 1, 'same'));
  const started = process.threadCpuUsage();
  expect(matchSightings(many, [...copy(many), see('a', 7, 'same')], still).size).toBe(50_000);
  expect(process.threadCpuUsage(started).user / 1_000).toBeLessThan(3000);
});

function see(path: string, line: number, text: string, subject = 'subject'): Sighting {
  return {
    key: keyOf(rule, anchorOf(rule, subject)),
    ruleId: rule,
    path,
    line,
    column: 1,
    lineHash: lineHashOf(text),
  };
}

function copy(sightings: readonly Sighting[]): readonly Sighting[] {
  return sightings.map((sighting) => ({ ...sighting }));
}

function pairs(
  before: readonly Sighting[],
  now: readonly Sighting[],
  passage: Parameters<typeof matchSightings>[2] = still,
) {
  return [...matchSightings(before, now, passage)].map(([current, old]) => [
    `${old.path}:${old.line}`,
    `${current.path}:${current.line}`,
  ]);
}
