import { expect, test } from 'vitest';
import { worstRating } from './rating.ts';

const impact = 'AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';

test('vectors of all four versions of CVSS give a score', () => {
  const scoreOf = (vector: string) => worstRating('GHSA', [vector], [])?.score;
  expect(scoreOf('AV:N/AC:L/Au:N/C:P/I:P/A:P')).toBe(7.5);
  expect(scoreOf(`CVSS:3.0/${impact}`)).toBe(9.8);
  expect(scoreOf(`CVSS:3.1/${impact}`)).toBe(9.8);
  expect(scoreOf('CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N')).toBe(9.3);
});

test('the worst counts, and a word only where there is no vector', () => {
  expect(worstRating('GHSA', ['AV:N/AC:L/Au:N/C:P/I:P/A:P', `CVSS:3.1/${impact}`], ['LOW'])?.severity).toBe(
    'critical',
  );
  expect(worstRating('GHSA', ['CVSS:3.1/nonsense'], ['MODERATE'])).toEqual({
    severity: 'medium',
    source: 'GHSA',
  });
});
