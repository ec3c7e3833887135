import { named } from '../detector.ts';
import { hex } from '../shape.ts';

export const pipedreamKey = named({
  name: 'pipedream-key',
  title: 'Pipedream API key',
  provider: 'Pipedream',
  grants: 'run and change workflows and read their events as the user',
  revoke: 'https://pipedream.com/docs/rest-api/auth',
  token: hex(32),
  names: ['pipedream'],
  entropy: 3,
  bad: ['PIPEDREAM_API_KEY={secret}', '"pipedreamApiKey": "{secret}"'],
  good: ['PIPEDREAM_API_KEY=$KEY', 'pipedream_version: 1.2.3'],
});
