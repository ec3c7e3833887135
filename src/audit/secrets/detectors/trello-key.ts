import { named } from '../detector.ts';
import { chars, hex } from '../shape.ts';
import { isMixed } from './formats/mixed.ts';

export const trelloKey = named({
  name: 'trello-key',
  title: 'Trello API key',
  provider: 'Trello',
  grants: 'name the application to Trello; with a token, act as its owner',
  revoke: 'https://trello.com/power-ups/admin/',
  severity: 'medium',
  token: chars('a-z0-9\\-', 32),
  names: [
    'trello_key',
    'trello_api',
    'trellokey',
    'trelloapi',
    'trello-key',
    'trello_token',
    'trellotoken',
    'trello_access',
  ],
  entropy: 3,
  accept: isMixed,
  make: (random) => hex(32).make(random),
  bad: ['TRELLO_API_KEY={secret}', '"trelloApiKey": "{secret}"'],
  good: ['TRELLO_API_KEY=$KEY', 'trello_api_url: https://api.trello.com/1'],
});
