import { named } from '../detector.ts';
import { hex } from '../shape.ts';
import { namesOf } from './formats/names.ts';

export const pusherSecret = named({
  name: 'pusher-secret',
  title: 'Pusher application secret',
  provider: 'Pusher',
  grants: 'publish into every channel of the application and let anybody into private ones',
  revoke: 'https://pusher.com/docs/channels/using_channels/authorizing-users/',
  token: hex(20),
  names: namesOf(['pusher', 'pusher_app'], ['secret']),
  entropy: 2.6,
  bad: ['PUSHER_APP_SECRET={secret}', "'pusher_secret' => '{secret}'"],
  good: ['PUSHER_APP_SECRET=$SECRET', 'PUSHER_APP_SECRET=your-pusher-secret', 'PUSHER_SECRET=app-secret'],
});
