import { custom } from '../detector.ts';
import { base62 } from '../shape.ts';
import { given } from './formats/given.ts';
import { isRandom } from './formats/random.ts';

export const gemfuryToken = custom({
  name: 'gemfury-token',
  title: 'Gemfury token',
  provider: 'Gemfury',
  grants: "install the account's private packages or push new ones",
  revoke: 'https://gemfury.com/help/tokens/',
  keywords: ['fury.io', 'gemfury', 'fury_'],
  pattern: new RegExp(
    `(?<![A-Za-z0-9_-])(?<secret>(?<=://)[A-Za-z0-9-]{16,40}(?=(?::[A-Za-z0-9]{0,40})?@(?:[a-z]{2,8}\\.)?fury\\.io)|${given('(?:gem)?fury_(?:push_|deploy_|auth_|api_)?(?:token|key)', '[A-Za-z0-9-]{16,40}')})(?![A-Za-z0-9_+/=-])`,
    'dg',
  ),
  entropy: 3,
  accept: isRandom,
  make: (random) => `${base62(20).make(random)}`,
  bad: [
    'GEMFURY_TOKEN={secret}',
    'pip install --extra-index-url https://{secret}:@pypi.fury.io/shop/ shop',
    'source "https://{secret}@gem.fury.io/shop/"',
  ],
  good: [
    'GEMFURY_TOKEN=$TOKEN',
    'https://your-token-goes-here@gem.fury.io/shop/',
    'https://gem.fury.io/shop/',
  ],
});
