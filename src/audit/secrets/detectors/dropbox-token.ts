import { custom } from '../detector.ts';
import { base64url } from '../shape.ts';

export const dropboxToken = custom({
  name: 'dropbox-token',
  title: 'Dropbox access token',
  provider: 'Dropbox',
  grants: 'read and change the files that the app may; a short-lived token for four hours',
  revoke: 'https://www.dropbox.com/developers/documentation/http/documentation#auth-token-revoke',
  keywords: ['dropbox'],
  pattern:
    /(?<![A-Za-z0-9_.+/-])(?<secret>sl\.(?:u\.)?[A-Za-z0-9_-]{130,1400}|[A-Za-z0-9]{11}A{10}[A-Za-z0-9_-]{43})(?![A-Za-z0-9_+/=-])/dg,
  window: { before: 160, after: 1500 },
  entropy: 3.8,
  make: (random) => `sl.${base64url(136).make(random)}`,
  bad: ['DROPBOX_ACCESS_TOKEN={secret}', 'dropbox.Dropbox("{secret}")'],
  good: ['DROPBOX_ACCESS_TOKEN=sl.xxxx', 'import sl.models.transducers'],
});
