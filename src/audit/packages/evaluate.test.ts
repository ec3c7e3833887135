import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RangeEvent } from '#model/advisory';
import { evaluate, fixedVersions, unsaidVersions } from './evaluate.ts';
import { versionOrder } from './versions/compare.ts';

const order = versionOrder('npm');
const python = versionOrder('PyPI');
if (order === undefined || python === undefined) throw new Error('no order');

/** `introduced 1.0.0, fixed 2.0.0` as events. */
function range(text: string): readonly RangeEvent[] {
  return text.split(', ').map((each) => {
    const [kind = '', version = ''] = each.split(' ');
    return { kind: kind as RangeEvent['kind'], version };
  });
}

function answer(text: string, version: string, versions: readonly string[] = []): string {
  if (order === undefined) throw new Error('no order');
  return evaluate(order, { ranges: text === '' ? [] : [range(text)], versions }, version);
}

test.each([
  ['introduced 0', '0.0.1-alpha', 'affected'],
  ['introduced 1.0.0, fixed 1.5.0', '1.4.9', 'affected'],
  ['introduced 1.0.0, fixed 1.5.0', '1.5.0', 'not affected'],
  ['introduced 1.0.0, fixed 1.5.0', '0.9.0', 'not affected'],
  ['introduced 1.0.0, last_affected 1.5.0', '1.5.0', 'affected'],
  ['introduced 1.0.0, last_affected 1.5.0', '1.5.1', 'not affected'],
  ['fixed 1.5.0, introduced 1.0.0', '1.2.0', 'affected'],
  ['introduced 0, fixed 1.0.0, introduced 2.0.0, fixed 2.1.0', '1.5.0', 'not affected'],
  ['introduced 2.0.0, fixed 2.1.0, introduced 0, fixed 1.0.0', '2.0.5', 'affected'],
  ['introduced 1.0.0, fixed 1.5.0, introduced 1.5.0, fixed 1.6.0', '1.5.0', 'affected'],
  ['introduced 1.0.0, fixed 1.0.0', '1.2.0', 'not affected'],
  ['introduced 0, limit 2.0.0', '1.9.0', 'affected'],
  ['introduced 0, limit 2.0.0', '2.0.0', 'not affected'],
  ['introduced 1.0.0, fixed 1.5.0', 'latest', 'cannot compare'],
  ['introduced 1.0.0, fixed not a version', '1.2.0', 'cannot compare'],
])('%s: %s is %s', (text, version, expected) => {
  expect(answer(text, version)).toBe(expected);
});

test('a version that is listed is affected, whatever the ranges say, however it is written', () => {
  expect(answer('introduced 5.0.0', '1.2.0', ['1.2.0'])).toBe('affected');
  expect(answer('', '1.2.0', ['v1.2.0'])).toBe('affected');
  expect(answer('', '1.2.1', ['1.2.0'])).toBe('not affected');
  expect(answer('introduced 1.0.0', 'weird', ['weird'])).toBe('affected');
});

test('what nobody can compare is never called not affected', () => {
  expect(evaluate(python, { ranges: [range('introduced 1.0, fixed 2.0')], versions: [] }, '0.9-doduo')).toBe(
    'cannot compare',
  );
});

test('one range that says yes is enough, one that cannot be read is not', () => {
  const broken = range('introduced 1.0.0, fixed what');
  const good = range('introduced 1.0.0');
  expect(evaluate(order, { ranges: [broken, good], versions: [] }, '1.1.0')).toBe('affected');
  expect(evaluate(order, { ranges: [broken, range('introduced 9.0.0')], versions: [] }, '1.1.0')).toBe(
    'cannot compare',
  );
});

test('the order in which events are listed does not matter', () => {
  const number = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(
      fc.uniqueArray(number, { minLength: 2, maxLength: 6 }),
      number,
      fc.nat(),
      (numbers, version, turn) => {
        const events = [...numbers]
          .sort((a, b) => a - b)
          .map((at, i): RangeEvent => ({ kind: i % 2 === 0 ? 'introduced' : 'fixed', version: `${at}.0.0` }));
        const turned = [...events.slice(turn % events.length), ...events.slice(0, turn % events.length)];
        const of = (ranges: readonly RangeEvent[]) =>
          evaluate(order, { ranges: [ranges], versions: [] }, `${version}.0.0`);
        expect(of(turned)).toBe(of(events));
      },
    ),
  );
});

test('only versions that no range says are kept of a list', () => {
  const affected = {
    ranges: [range('introduced 1.0.0, fixed 2.0.0')],
    versions: ['1.0.0', '1.9.9', '2.0.0', 'odd'],
  };
  expect(unsaidVersions(order, affected)).toEqual(['2.0.0', 'odd']);
  expect(unsaidVersions(undefined, affected)).toEqual(affected.versions);
});

test('a flaw is fixed where the range that holds the version ends', () => {
  const ranges = [
    range('introduced 0, fixed 1.5.0, introduced 2.0.0, fixed 2.3.0'),
    range('introduced 0, fixed 1.4.2'),
  ];
  expect(fixedVersions(order, { ranges, versions: [] }, '1.0.0')).toEqual(['1.4.2', '1.5.0']);
  expect(fixedVersions(order, { ranges, versions: [] }, '2.1.0')).toEqual(['2.3.0']);
  expect(fixedVersions(order, { ranges, versions: [] }, '3.0.0')).toEqual([]);
});
