import { expect, test } from 'vitest';
import { openSightings, type SpotFacts } from './sightings.ts';

const spot = (line: number): SpotFacts => ['secrets/x', 'anchor', 'hash', line, 1];

test('each blob has its sightings, numbered through', () => {
  const sightings = openSightings();
  expect(sightings.add(7, [spot(1), spot(2)])).toBe(true);
  expect(sightings.add(3, [])).toBe(true);
  expect(sightings.add(1, [spot(9)])).toBe(true);
  expect(sightings.of(7).map(({ id, line }) => [id, line])).toEqual([
    [0, 1],
    [1, 2],
  ]);
  expect(sightings.of(1)).toEqual([{ id: 2, key: 'secrets/x anchor', lineHash: 'hash', line: 9, column: 1 }]);
  expect(sightings.of(3)).toEqual([]);
});

test('a blob that is too much is refused whole, and what fits later is still taken', () => {
  const sightings = openSightings(2);
  expect(sightings.add(0, [spot(1)])).toBe(true);
  expect(sightings.add(1, [spot(1), spot(2)])).toBe(false);
  expect(sightings.add(2, [spot(1)])).toBe(true);
  expect(sightings.of(1)).toEqual([]);
  expect(sightings.count()).toBe(2);
});
