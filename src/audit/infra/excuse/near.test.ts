import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Place } from '#ir/infra/value';
import type { InlineSuppression } from '#model/suppression';
import type { Told } from '../detection.ts';
import { openNear, toldByResource } from './near.ts';

interface Stretch {
  readonly path: string;
  readonly from: number;
  readonly length: number;
}

const stretch = fc.record({ path: fc.constantFrom('a', 'b'), from: fc.nat(400), length: fc.nat(150) });

test('whatever stands on a line of an excuse, or that it covers, is near it, in the order of findings', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(stretch, fc.option(stretch, { nil: undefined })), { maxLength: 30 }),
      fc.constantFrom('a', 'b'),
      fc.nat(600),
      fc.array(fc.nat(600), { maxLength: 3 }),
      (resources, path, line, covers) => {
        const told = resources.map(([own, call]) => toldOf(own, call));
        const found = openNear(told)({ location: { path, line }, covers } as unknown as InlineSuppression);
        const lines = [line, ...covers];
        const meant = told.filter((_, i) =>
          (resources[i] ?? []).some((each) => each?.path === path && lines.some((at) => isOn(each, at))),
        );
        expect(meant.every((each) => found.includes(each))).toBe(true);
        expect(found).toEqual(told.filter((each) => found.includes(each)));
      },
    ),
  );
});

test('findings are told by each resource that they are of, once', () => {
  const one = toldOf({ path: 'a', from: 1, length: 1 }, undefined);
  const twice: Told = { ...one, hits: [...one.hits, ...one.hits] };
  const [hit] = one.hits;
  if (hit === undefined) throw new Error('There is a hit.');
  expect(toldByResource([one, twice])(hit.resource)).toEqual([one, twice]);
});

function toldOf(own: Stretch, call: Stretch | undefined): Told {
  const comments = call === undefined ? [] : [{ text: '', place: placeOf(call), isOfCall: true }];
  const header = { ...placeOf(own), endLine: own.from };
  return { hits: [{ resource: { place: placeOf(own), header, comments } }] } as unknown as Told;
}

function placeOf({ path, from, length }: Stretch): Place {
  return { path, line: from, column: 1, endLine: from + length, endColumn: 1, start: 0, end: 0 };
}

function isOn({ from, length }: Stretch, line: number): boolean {
  return line >= from && line <= from + length;
}
