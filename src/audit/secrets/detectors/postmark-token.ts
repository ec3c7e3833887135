import { named } from '../detector.ts';
import { uuid } from '../shape.ts';

export const postmarkToken = named({
  name: 'postmark-token',
  title: 'Postmark token',
  provider: 'Postmark',
  grants:
    'send mail through the server and read what was sent; an account token also changes servers and domains',
  revoke: 'https://postmarkapp.com/support/article/1008-what-are-the-account-and-server-api-tokens',
  token: uuid,
  names: [
    'postmark_api_token',
    'postmark_server_token',
    'postmark_account_token',
    'postmark_token',
    'postmark_api_key',
    'x-postmark-server-token',
    'x-postmark-account-token',
    'postmarkservertoken',
  ],
  entropy: 3,
  bad: ['POSTMARK_API_TOKEN={secret}', 'X-Postmark-Server-Token: {secret}'],
  good: [
    'X-Postmark-Server-Token: POSTMARK_API_TEST',
    'POSTMARK_API_TOKEN=00000000-0000-0000-0000-000000000000',
  ],
});
