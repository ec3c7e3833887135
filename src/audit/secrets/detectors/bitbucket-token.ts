import { custom } from '../detector.ts';
import { base62, chars } from '../shape.ts';

export const bitbucketToken = custom({
  name: 'bitbucket-token',
  title: 'Bitbucket access token or app password',
  provider: 'Atlassian Bitbucket',
  grants: 'read and write the repositories that it was made for, within its permissions',
  revoke: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
  severity: 'critical',
  keywords: ['atbb', 'atctt3xffg'],
  pattern:
    /(?<![A-Za-z0-9_])(?<secret>ATBB[A-Za-z0-9]{24}[A-F0-9]{8}|ATCTT3xFfG[A-Za-z0-9_\-=]{60,240}=[A-F0-9]{8})(?![A-Za-z0-9_\-=])/dg,
  entropy: 3.6,
  make: (random) => `ATBB${base62(24).make(random)}${chars('A-F0-9', 8).make(random)}`,
  bad: ['git clone https://me:{secret}@bitbucket.org/shop/shop.git', 'BITBUCKET_APP_PASSWORD={secret}'],
  good: ['BITBUCKET_APP_PASSWORD=$APP_PASSWORD', `ATBB${'x'.repeat(24)}FFFFFFFF`],
});
