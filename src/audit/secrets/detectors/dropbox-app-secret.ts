import { named } from '../detector.ts';
import { lower } from '../shape.ts';

export const dropboxAppSecret = named({
  name: 'dropbox-app-secret',
  title: 'Dropbox app secret',
  provider: 'Dropbox',
  grants: 'get tokens as the app for the users who allowed it',
  revoke: 'https://www.dropbox.com/developers/apps',
  token: lower(15),
  providers: ['dropbox'],
  entropy: 2.9,
  accept: (secret) => /\d/.test(secret),
  make: (random) => `${lower(14).make(random)}7`,
  bad: ['DROPBOX_APP_SECRET={secret}', 'dropbox.app.secret = "{secret}"'],
  good: ['DROPBOX_APP_SECRET=app-secret-text', 'dropbox_key_file = applicationkeys'],
});
