import { expect, test } from 'vitest';
import { UserError } from '#model/failure';
import { fullScan } from './fixtures/scans.ts';
import { awsPlaceOf, projectOf, timeOf } from './surroundings.ts';

test('a time is what the caller says, and no caller may leave it out', () => {
  expect(timeOf({ now: '2027-01-31T08:00:00Z' }).toISOString()).toBe('2027-01-31T08:00:00.000Z');
  expect(() => timeOf({})).toThrow(UserError);
  expect(() => timeOf({ now: 'soon' })).toThrow("'soon' is not a time");
});

test.each([
  ['eu-central-1', 'aws'],
  ['us-gov-west-1', 'aws-us-gov'],
  ['cn-north-1', 'aws-cn'],
])('the region %s is of the partition %s', (region, partition) => {
  const account = '111122223333';
  expect(awsPlaceOf({ aws: { account, region } })).toEqual({ account, region, partition });
});

test('an account or region that is missing or none is refused by name, with the variable that sets it', () => {
  expect(hintOf({ region: 'eu-central-1' })).toContain('AWS_ACCOUNT_ID');
  expect(hintOf({ account: '123', region: 'eu-central-1' })).toContain('AWS_ACCOUNT_ID');
  expect(hintOf({ account: '111122223333' })).toContain('AWS_REGION');
  expect(hintOf({ account: '111122223333', region: 'x:y' })).toContain('AWS_REGION');
});

test('findings are kept under the project, else under the name of the target', () => {
  expect(projectOf({ project: 'acme/shop' }, fullScan.target)).toBe('acme/shop');
  expect(projectOf({}, fullScan.target)).toBe('shop');
});

function hintOf(aws: { account?: string; region?: string }): string {
  try {
    awsPlaceOf({ aws });
  } catch (error) {
    if (error instanceof UserError) return error.hint;
  }
  return 'not refused';
}
