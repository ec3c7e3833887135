import { named } from '../detector.ts';
import { hex } from '../shape.ts';

export const facebookAppSecret = named({
  name: 'facebook-app-secret',
  title: 'Facebook app secret',
  provider: 'Meta',
  grants: 'act as the app: make tokens, read its users, forge webhooks',
  revoke:
    'https://developers.facebook.com/docs/development/create-an-app/app-dashboard/basic-settings#app-secret',
  token: hex(32),
  names: [
    'facebook_app_secret',
    'facebook-app-secret',
    'facebookappsecret',
    'facebook_client_secret',
    'facebook_secret',
    'facebooksecret',
    'fb_app_secret',
    'fb_secret',
    'facebook_token',
    'facebooktoken',
    'facebook_client_access_token',
    'instagram_client_secret',
    'instagram_app_secret',
  ],
  entropy: 3,
  bad: ['FACEBOOK_APP_SECRET={secret}', '"facebookAppSecret": "{secret}"'],
  good: ['FACEBOOK_APP_SECRET=your-app-secret', 'facebook_secret: $FB_SECRET'],
});
