import { custom } from '../detector.ts';
import { base62 } from '../shape.ts';

export const jetbrainsToken = custom({
  name: 'jetbrains-token',
  title: 'JetBrains permanent token (Hub, YouTrack, TeamCity, Marketplace)',
  provider: 'JetBrains',
  grants: 'act as its owner within the services that it was made for',
  revoke: 'https://www.jetbrains.com/help/youtrack/server/manage-permanent-token.html',
  publicLength: 5,
  unmistakable: true,
  keywords: ['perm:', 'perm-'],
  pattern:
    /(?<![A-Za-z0-9_])(?<secret>perm[:-][A-Za-z0-9+/=_-]{2,120}\.[A-Za-z0-9+/=_-]{2,80}\.[A-Za-z0-9]{30})(?![A-Za-z0-9_.=-])/dg,
  entropy: 3.8,
  make: (random) =>
    `perm:${Buffer.from('shop').toString('base64')}.${Buffer.from('42-1').toString('base64')}.${base62(30).make(random)}`,
  bad: ['YOUTRACK_TOKEN={secret}', 'Authorization: Bearer {secret}', 'PUBLISH_TOKEN={secret}'],
  good: ['YOUTRACK_TOKEN=perm:your-token', 'perm-check.permission.handler'],
});
