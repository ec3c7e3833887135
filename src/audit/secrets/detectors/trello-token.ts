import { named } from '../detector.ts';
import { hex } from '../shape.ts';

export const trelloToken = named({
  name: 'trello-token',
  title: 'Trello token',
  provider: 'Trello',
  grants: 'read and change the boards that its owner may',
  revoke: 'https://trello.com/power-ups/admin/',
  token: hex(64),
  names: ['trello'],
  entropy: 3,
  bad: ['TRELLO_TOKEN={secret}', '"trelloToken": "{secret}"'],
  good: ['TRELLO_TOKEN=$TOKEN', 'trello_board: 0f1e2d3c'],
});
