import { custom } from '../detector.ts';
import { base62 } from '../shape.ts';
import { given } from './formats/given.ts';

export const jumpcloudKey = custom({
  name: 'jumpcloud-key',
  title: 'JumpCloud API key',
  provider: 'JumpCloud',
  grants: 'change users, devices and what they may reach, as its administrator',
  revoke: 'https://jumpcloud.com/support/jumpcloud-apis',
  severity: 'critical',
  keywords: ['jca_', 'jumpcloud'],
  pattern: new RegExp(
    `(?<![A-Za-z0-9_-])(?<secret>jca_[A-Za-z0-9]{36}|${given('jump_?cloud_(?:api_)?(?:key|token)', '[a-f0-9]{40}')})(?![A-Za-z0-9_+/=-])`,
    'dg',
  ),
  entropy: 3,
  make: (random) => `jca_${base62(36).make(random)}`,
  bad: ['JUMPCLOUD_API_KEY={secret}', 'x-api-key: {secret}'],
  good: [`JUMPCLOUD_API_KEY=jca_${'x'.repeat(36)}`, 'JUMPCLOUD_API_KEY=your-key'],
});
