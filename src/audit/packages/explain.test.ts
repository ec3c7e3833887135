import { expect, test } from 'vitest';
import type { AffectedBy, EcosystemAdvisories, RangeEvent } from '#model/advisory';
import type { Component } from '#model/component';
import { explainPackage, rangeText } from './explain.ts';

const introduced = (version: string): RangeEvent => ({ kind: 'introduced', version });
const fixed = (version: string): RangeEvent => ({ kind: 'fixed', version });

function known(...all: readonly Omit<AffectedBy, 'advisory'>[]): EcosystemAdvisories {
  return {
    affecting: (_, name) => (name === 'a' ? all.map((each, advisory) => ({ advisory, ...each })) : []),
    advisory: (number) => ({
      id: `CVE-2020-${1000 + number}`,
      ids: [`CVE-2020-${1000 + number}`],
      kind: 'vulnerability',
      summary: '',
      cwes: [],
      symbols: [],
    }),
  };
}

function component(version: string | undefined, ecosystem: Component['ecosystem'] = 'npm'): Component {
  return {
    ecosystem,
    name: 'a',
    ...(version === undefined ? {} : { version }),
    scope: 'unknown',
    relation: 'unknown',
    line: 1,
    integrity: [],
    dependsOn: [],
  };
}

test('each advisory says which range holds the version, or that none does', () => {
  const { advisories, clear } = explainPackage(
    component('1.4.0'),
    known(
      {
        ranges: [
          [introduced('0'), fixed('1.2.0')],
          [introduced('1.3.0'), fixed('1.5.0')],
        ],
        versions: [],
      },
      { ranges: [[introduced('0'), fixed('1.0.0')]], versions: [] },
      { ranges: [], versions: ['1.4.0'] },
    ),
  );
  expect(advisories.map(({ answer, because }) => `${answer}: ${because}`)).toEqual([
    'affected: 1.4.0 lies in: from 1.3.0 before 1.5.0.',
    'not affected: 1.4.0 is none of: before 1.0.0.',
    'affected: 1.4.0 is listed, by itself or by another spelling.',
  ]);
  expect(advisories[0]?.fixed).toEqual(['1.5.0']);
  expect(clear).toBe('1.5.0');
});

test('a version that cannot be compared is said to be none', () => {
  const { advisories } = explainPackage(
    component('0.9-doduo', 'PyPI'),
    known({ ranges: [[introduced('0.5')]], versions: [] }),
  );
  expect(advisories[0]).toMatchObject({ answer: 'cannot compare' });
  expect(advisories[0]?.because).toContain('is no version as this ecosystem orders them');
});

test('without a version every advisory says which versions it speaks of', () => {
  const { advisories } = explainPackage(
    component(undefined),
    known({ ranges: [[introduced('0'), fixed('1.2.0')]], versions: ['3.0.0'] }),
  );
  expect(advisories).toMatchObject([{ because: 'Versions: before 1.2.0; the listed 3.0.0.' }]);
  expect(advisories[0]?.answer).toBeUndefined();
});

test('ranges in words', () => {
  expect(rangeText([introduced('0')])).toBe('every version');
  expect(rangeText([introduced('1.0.0'), { kind: 'last_affected', version: '1.5.0' }])).toBe(
    'from 1.0.0 up to 1.5.0',
  );
});
