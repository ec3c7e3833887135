import { expect, test } from 'vitest';
import { UserError } from '#model/failure';
import { reporters } from '#report/reporter';
import { fullScan } from '../../report/fixtures/scans.ts';
import { checkSurroundings, needs, surroundingsOf } from './surroundings.ts';

const clock = () => new Date('2026-11-22T10:00:00Z');
const aws = { AWS_ACCOUNT_ID: '111122223333', AWS_REGION: 'eu-central-1' };

test('the time is now, or that of SOURCE_DATE_EPOCH', () => {
  expect(surroundingsOf({}, clock).now).toBe('2026-11-22T10:00:00.000Z');
  expect(surroundingsOf({ SOURCE_DATE_EPOCH: '1795000000' }, clock).now).toBe('2026-11-18T11:06:40.000Z');
});

test('a SOURCE_DATE_EPOCH that is no number is refused, not passed over', () => {
  const check = () => checkSurroundings([{ format: 'ocsf' }], { SOURCE_DATE_EPOCH: 'yesterday' });
  expect(check).toThrow("'yesterday' is not a time");
});

test('a CodeBuild build names account and project', () => {
  const arn = 'arn:aws:codebuild:eu-central-1:111122223333:build/shop:0a1b';
  const env = { CODEBUILD_BUILD_ARN: arn, CODEBUILD_BUILD_ID: 'shop:0a1b', AWS_DEFAULT_REGION: 'eu-west-1' };
  expect(surroundingsOf(env, clock)).toEqual({
    now: '2026-11-22T10:00:00.000Z',
    project: 'shop',
    aws: { account: '111122223333', region: 'eu-west-1' },
  });
});

test('what the user says comes before what the build service says', () => {
  const env = {
    HANDRAIL_PROJECT: 'mine',
    GITHUB_REPOSITORY: 'acme/shop',
    ...aws,
    AWS_DEFAULT_REGION: 'eu-west-1',
  };
  expect(surroundingsOf(env, clock)).toMatchObject({ project: 'mine', aws: { region: 'eu-central-1' } });
});

test('what a report lacks is said before the scan', () => {
  expect(() => checkSurroundings([{ format: 'json' }, { format: 'asff' }], {})).toThrow(UserError);
  expect(() => checkSurroundings([{ format: 'json' }, { format: 'asff' }], aws)).not.toThrow();
  expect(() => checkSurroundings([{ format: 'junit' }, { format: 'ocsf' }], {})).not.toThrow();
});

test('the list of needs is what reporters want', () => {
  const plain = { width: 80, colour: false, unicode: true };
  const wanting = reporters.filter(({ render }) => {
    try {
      return render(fullScan, plain) === '';
    } catch (error) {
      return error instanceof UserError;
    }
  });
  expect(wanting.map(({ id }) => id).sort()).toEqual(Object.keys(needs).sort());
});
