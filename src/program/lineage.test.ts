import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type HistoryStep, type Lineage, type Spot, traceLineages } from './lineage.ts';

/** Blobs by number, each a list of lines; a line with a letter is a finding of that key and text. */
function trace(
  blobs: readonly (readonly string[])[],
  steps: readonly HistoryStep[],
  present: readonly number[] = [],
) {
  let spots = 0;
  const found = blobs.map((lines) =>
    lines.flatMap((text, index): Spot[] => {
      if (!/^[a-z]/.test(text)) return [];
      return [{ id: spots++, key: text.slice(0, 1), lineHash: text, line: index + 1, column: 1 }];
    }),
  );
  return traceLineages({
    steps: () => steps,
    spotsOf: (blob) => found[blob] ?? [],
    spots,
    isPresent: (blob) => present.includes(blob),
  });
}

function step(commit: number, path: number, olds: readonly number[], now: number): HistoryStep {
  return { commit, path, olds, now };
}

function shown({ commit, blob, spot, removedIn, present }: Lineage) {
  return { commit, blob, line: spot.line, removedIn, present: present.length > 0 };
}

test('a secret carried through two hundred versions is one finding of the first', () => {
  const blobs = Array.from({ length: 200 }, (_, i) => [`#${i}`, 'a=1']);
  const steps = blobs.map((_, i) => step(i, 0, i === 0 ? [] : [i - 1], i));
  expect(trace(blobs, steps, [199]).map(shown)).toEqual([
    { commit: 0, blob: 0, line: 2, removedIn: [], present: true },
  ]);
});

test('an edited line stays the same finding, and its removal is told', () => {
  const found = trace(
    [['a=1'], ['a=1 # why'], ['#']],
    [step(0, 0, [], 0), step(1, 0, [0], 1), step(2, 0, [1], 2)],
  );
  expect(found.map(shown)).toEqual([{ commit: 0, blob: 0, line: 1, removedIn: [2], present: false }]);
});

test('a file that is renamed and edited in one commit keeps its finding', () => {
  const steps = [step(0, 0, [], 0), step(1, 0, [0], -1), step(1, 1, [], 1)];
  expect(trace([['a=1'], ['#', 'a=1']], steps, [1]).map(shown)).toEqual([
    { commit: 0, blob: 0, line: 1, removedIn: [], present: true },
  ]);
});

test('a revert brings nothing new: first seen, removed and present again', () => {
  const steps = [step(0, 0, [], 0), step(1, 0, [0], -1), step(2, 0, [], 0)];
  expect(trace([['a=1']], steps, [0]).map(shown)).toEqual([
    { commit: 0, blob: 0, line: 1, removedIn: [1], present: true },
  ]);
});

test('a second secret beside the first has a commit of its own', () => {
  const found = trace([['a=1'], ['a=1', 'b=2']], [step(0, 0, [], 0), step(1, 0, [0], 1)]);
  expect(found.map(shown)).toMatchObject([
    { commit: 0, blob: 0, line: 1 },
    { commit: 1, blob: 1, line: 2 },
  ]);
});

test('a copy of a line beside it is a second finding', () => {
  const found = trace([['a=1'], ['a=1', 'a=1']], [step(0, 0, [], 0), step(1, 0, [0], 1)]);
  expect(found.map(({ commit }) => commit)).toEqual([0, 1]);
});

test('what was there before the first step is left out, what came back after a removal is not', () => {
  const before = ['a=1'];
  expect(trace([before, ['#', 'a=1']], [step(0, 0, [0], 1)])).toEqual([]);
  expect(trace([before], [step(0, 0, [0], -1), step(1, 0, [], 0)]).map(shown)).toMatchObject([{ commit: 1 }]);
});

test('a cherry-pick on another branch is the same finding', () => {
  const steps = [step(0, 0, [], 0), step(1, 0, [2], 1)];
  expect(trace([['a=1'], ['#', 'a=1'], ['#']], steps).map(shown)).toMatchObject([{ commit: 0 }]);
});

test('a merge that mixes both parents brings only what neither had', () => {
  const steps = [step(0, 0, [], 0), step(1, 0, [0], 1), step(2, 0, [0], 2), step(3, 0, [1, 2], 3)];
  const found = trace([['#'], ['a=1'], ['b=1'], ['a=1', 'b=1', 'c=1']], steps, [3]);
  expect(found.map(shown)).toMatchObject([{ commit: 1 }, { commit: 2 }, { commit: 3, line: 3 }]);
});

test('content that no commit holds stands for itself', () => {
  const found = trace([['a=1'], ['a=1']], [step(-1, 0, [], 0), step(-1, 1, [], 1)]);
  expect(found.map(({ commit, blob }) => [commit, blob])).toEqual([
    [-1, 0],
    [-1, 1],
  ]);
});

test('a copy under another path is the same finding and is named', () => {
  const [found] = trace([['a=1']], [step(0, 0, [], 0), step(1, 5, [], 0), step(2, 0, [0], -1)], [0]);
  expect(found).toMatchObject({ commit: 0, alsoIn: [5], removedIn: [2], present: [{ blob: 0 }] });
});

test('of many removals the last three are named and all are counted', () => {
  const steps = [0, 1, 2, 3].flatMap((i) => [step(2 * i, 0, [], 0), step(2 * i + 1, 0, [0], -1)]);
  expect(trace([['a=1']], steps)).toMatchObject([{ removedIn: [7, 5, 3], removals: 4 }]);
});

test('every line of every version belongs to a finding that came no later', () => {
  const line = fc.constantFrom('#', 'a=1', 'a=2', 'b=1');
  fc.assert(
    fc.property(fc.array(fc.array(line, { maxLength: 5 }), { minLength: 1, maxLength: 10 }), (blobs) => {
      const steps = blobs.map((_, i) => step(i, 0, i === 0 ? [] : [i - 1], i));
      const found = trace(blobs, steps);
      for (const [i, lines] of blobs.entries()) {
        for (const text of lines.filter((each) => each !== '#')) {
          expect(found.some(({ commit, spot }) => commit <= i && spot.key === text[0])).toBe(true);
        }
      }
      const most = Math.max(...blobs.map((lines) => lines.filter((each) => each !== '#').length));
      expect(found.length).toBeGreaterThanOrEqual(most);
    }),
  );
});
