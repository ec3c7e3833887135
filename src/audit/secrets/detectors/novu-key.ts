import { named } from '../detector.ts';
import { hex } from '../shape.ts';

export const novuKey = named({
  name: 'novu-key',
  title: 'Novu secret key',
  provider: 'Novu',
  grants: 'send notifications to every subscriber and change workflows',
  revoke: 'https://docs.novu.co/platform/developer/environments',
  token: hex(32),
  names: ['novu_secret', 'novu_api', 'novusecret', 'novuapi'],
  entropy: 3,
  bad: ['NOVU_SECRET_KEY={secret}', '"novuApiKey": "{secret}"'],
  good: ['NOVU_SECRET_KEY=$KEY', 'novu_api_url: https://api.novu.co'],
});
