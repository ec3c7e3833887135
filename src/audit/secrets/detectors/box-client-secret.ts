import { named } from '../detector.ts';
import { base62 } from '../shape.ts';

export const boxClientSecret = named({
  name: 'box-client-secret',
  title: 'Box client secret or developer token',
  provider: 'Box',
  grants: 'act as the app, with the files of the enterprise where it was allowed to',
  revoke: 'https://developer.box.com/guides/api-calls/permissions-and-errors/common-errors/',
  token: base62(32),
  names: [
    'box_client_secret',
    'box-client-secret',
    'boxclientsecret',
    'box_developer_token',
    'box_dev_token',
    'box_access_token',
    'boxapp_client_secret',
  ],
  entropy: 3.4,
  bad: ['BOX_CLIENT_SECRET={secret}', 'BOX_DEVELOPER_TOKEN="{secret}"'],
  good: ['BOX_CLIENT_SECRET=$SECRET', 'box_access_token_url: https://api.box.com/oauth2/token'],
});
