import { expect, test } from 'vitest';
import type { FileFacts } from '#model/facts';
import type { Gap } from '#model/gap';
import { coverageOf } from './coverage.ts';

const facts = (over: Partial<FileFacts> = {}): FileFacts => ({
  detections: [],
  suppressions: [],
  gaps: [],
  bytes: 10,
  ...over,
});
const gap = (over: Partial<Gap>): Gap => ({
  analyser: 'source',
  path: 'a',
  why: 'too-large',
  detail: '',
  ...over,
});

function cover(contents: Record<string, FileFacts>, wanted = ['secrets', 'code'] as const) {
  const files = Object.keys(contents).map((path) => ({ path, size: 10 }));
  return coverageOf({ files }, { facts: new Map(Object.entries(contents)), gaps: [] }, wanted);
}

test('a family that is not built says how many files it did not check, and is never clean', () => {
  const { families, gaps } = cover({ 'a.php': facts(), 'b.cs': facts(), 'c.txt': facts() });
  expect(families.find(({ family }) => family === 'code')).toMatchObject({
    state: 'not-built',
    files: 2,
    checked: 0,
  });
  expect(gaps).toEqual([
    {
      analyser: 'code',
      path: '',
      why: 'not-built',
      detail: 'Code analysis is not built yet: 2 files not checked.',
    },
  ]);
});

test('a family that is built for some languages names the others', () => {
  const { families, gaps } = cover({ 'a.py': facts(), 'b.php': facts(), 'c.cs': facts() });
  expect(families.find(({ family }) => family === 'code')).toMatchObject({
    state: 'partly',
    files: 3,
    checked: 1,
  });
  expect(gaps.map(({ why, detail }) => `${why}: ${detail}`)).toEqual([
    'not-built: Code analysis is not built yet for C#, PHP: 2 files not checked.',
  ]);
});

test('a gap of the whole tree leaves its family partly checked', () => {
  const files = [{ path: 'a.py', size: 1 }];
  const gaps = [gap({ analyser: 'code', path: '', why: 'worker-died' })];
  const { families } = coverageOf({ files }, { facts: new Map([['a.py', facts()]]), gaps }, ['code']);
  expect(families.find(({ family }) => family === 'code')?.state).toBe('partly');
});

test('a family without files has nothing to check, and one that was not asked for is skipped', () => {
  const { families, gaps } = cover({ 'c.txt': facts() });
  expect(families.map(({ family, state }) => `${family} ${state}`)).toEqual([
    'secrets checked',
    'code nothing-to-check',
    'packages skipped',
    'infra skipped',
    'pipeline skipped',
  ]);
  expect(gaps).toEqual([]);
});

test('a file with a gap is not counted as checked; one that was only decoded is', () => {
  const { families } = cover({
    a: facts({ gaps: [gap({})], bytes: 0 }),
    b: facts({ gaps: [gap({ why: 'encoding' })] }),
    c: facts(),
  });
  expect(families[0]).toEqual({ family: 'secrets', state: 'partly', files: 3, checked: 2, bytes: 20 });
});

test('files left out for their content concern nobody', () => {
  const exclusion = { path: 'a.js', why: 'minified', by: '' } as const;
  const { families } = cover({ 'a.js': facts({ exclusion }) });
  expect(families[0]).toMatchObject({ state: 'nothing-to-check' });
});
