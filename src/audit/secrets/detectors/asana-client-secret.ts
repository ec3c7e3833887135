import { named } from '../detector.ts';
import { base62 } from '../shape.ts';

export const asanaClientSecret = named({
  name: 'asana-client-secret',
  title: 'Asana client secret',
  provider: 'Asana',
  grants: 'get tokens of the users who allowed the app',
  revoke: 'https://developers.asana.com/docs/oauth',
  token: base62(32),
  providers: ['asana'],
  entropy: 3,
  bad: ['ASANA_CLIENT_SECRET={secret}', '"asanaClientSecret": "{secret}"'],
  good: ['ASANA_CLIENT_SECRET=$SECRET', 'asana_token_url: https://app.asana.com/-/oauth_token'],
});
