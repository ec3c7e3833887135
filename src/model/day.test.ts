import { expect, test } from 'vitest';
import { isDay, isOver } from './day.ts';

test('a day of the calendar is a day, anything else is not', () => {
  expect(['2027-01-31', '2028-02-29', '2000-02-29', '2027-12-31'].every(isDay)).toBe(true);
  for (const text of [
    '2027-02-29',
    '1900-02-29',
    '2027-13-01',
    '2027-00-10',
    '2027-04-31',
    '2027-1-1',
    '2027-01-00',
    'tomorrow',
    '',
  ]) {
    expect(isDay(text), text).toBe(false);
  }
});

test('a decision holds through its last day', () => {
  expect(isOver('2027-01-31', '2027-01-31')).toBe(false);
  expect(isOver('2027-01-31', '2027-02-01')).toBe(true);
  expect(isOver(undefined, '9999-12-31')).toBe(false);
});
