import { named } from '../detector.ts';
import { base62 } from '../shape.ts';
import { isMixed } from './formats/mixed.ts';
import { namesOf } from './formats/names.ts';

export const zoomSecret = named({
  name: 'zoom-secret',
  title: 'Zoom application secret',
  provider: 'Zoom',
  grants: 'get tokens in the name of the application and act within its scopes',
  revoke: 'https://developers.zoom.us/docs/integrations/',
  token: base62(32, 36),
  names: namesOf(['zoom', 'zoom_client', 'zoom_api', 'zoom_sdk', 'zoom_app'], ['secret']),
  entropy: 3.8,
  accept: isMixed,
  bad: ['ZOOM_CLIENT_SECRET={secret}', '"zoomApiSecret": "{secret}"'],
  good: ['ZOOM_CLIENT_SECRET=$SECRET', 'zoom_secret_name: the-secret'],
});
