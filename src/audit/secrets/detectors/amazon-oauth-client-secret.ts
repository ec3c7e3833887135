import { prefixed } from '../detector.ts';
import { hex, shape } from '../shape.ts';

export const amazonOauthClientSecret = prefixed({
  name: 'amazon-oauth-client-secret',
  title: 'Login with Amazon client secret',
  provider: 'Amazon',
  grants: 'act as the application towards Amazon and turn refresh tokens into access tokens',
  revoke: 'https://developer.amazon.com/docs/login-with-amazon/security-profile.html',
  token: shape`amzn1.oa2-cs.v1.${hex(64)}`,
  entropy: 3,
  bad: ['LWA_CLIENT_SECRET={secret}', 'client_secret: "{secret}"'],
  good: [
    'client_id: amzn1.application-oa2-client.0123456789abcdef',
    'LWA_CLIENT_SECRET=amzn1.oa2-cs.v1.<your secret>',
  ],
});
