import { custom } from '../detector.ts';
import { base62, hex } from '../shape.ts';
import { given } from './formats/given.ts';

export const circleciToken = custom({
  name: 'circleci-token',
  title: 'CircleCI token',
  provider: 'CircleCI',
  grants: 'start and read builds and change the settings of the projects that its owner may',
  revoke: 'https://circleci.com/docs/managing-api-tokens/',
  severity: 'high',
  keywords: [
    'ccipat_',
    'cciprj_',
    'circle_token',
    'circleci_token',
    'circle-token',
    'circleci_api_token',
    'circleci-token',
  ],
  pattern: new RegExp(
    `(?<![A-Za-z0-9])(?<secret>CCI(?:PAT|PRJ)_[A-Za-z0-9]{22}_[a-f0-9]{40}|${given('circle(?:ci)?_(?:api_)?token', '[a-f0-9]{40}')})(?![A-Za-z0-9])`,
    'dg',
  ),
  entropy: 3,
  make: (random) => `CCIPAT_${base62(22).make(random)}_${hex(40).make(random)}`,
  bad: ['CIRCLE_TOKEN={secret}', 'Circle-Token: {secret}'],
  good: [
    'CIRCLE_TOKEN=$CIRCLE_TOKEN',
    '![badge](https://circleci.com/gh/shop/shop.svg?style=shield)',
    `circle-token: ${'0'.repeat(40)}`,
  ],
});
