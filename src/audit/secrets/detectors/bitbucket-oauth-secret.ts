import { named } from '../detector.ts';
import { chars } from '../shape.ts';

export const bitbucketOauthSecret = named({
  name: 'bitbucket-oauth-secret',
  title: 'Bitbucket OAuth consumer secret',
  provider: 'Atlassian Bitbucket',
  grants: 'get tokens as the consumer, with the rights that it was given in the workspace',
  revoke: 'https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/',
  token: chars('A-Za-z0-9_=\\-', 32, 64),
  providers: ['bitbucket'],
  entropy: 3.4,
  accept: (secret) => /\d/.test(secret) && (secret.length === 32 || secret.length === 64),
  make: (random) => `${chars('A-Za-z0-9', 31).make(random)}7`,
  bad: ['BITBUCKET_CLIENT_SECRET={secret}', 'bitbucket_oauth_secret: "{secret}"'],
  good: ['BITBUCKET_CLIENT_SECRET=$SECRET', 'bitbucket-token-for-the-release-of-libraries'],
});
