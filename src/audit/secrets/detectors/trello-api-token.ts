import { prefixed } from '../detector.ts';
import { chars, hex, shape } from '../shape.ts';

export const trelloApiToken = prefixed({
  name: 'trello-api-token',
  title: 'Trello API token',
  provider: 'Trello',
  grants: 'read and change the boards that its owner may',
  revoke: 'https://support.atlassian.com/trello/docs/disconnecting-a-third-party-application/',
  token: shape`ATTA${hex(64)}${chars('A-F0-9', 8)}`,
  entropy: 3.2,
  bad: ['TRELLO_TOKEN={secret}', 'https://api.trello.com/1/boards/shop?key=shop&token={secret}'],
  good: ['TRELLO_TOKEN=ATTA...', 'BATTALION'],
});
