import { prefixed } from '../detector.ts';
import { hex, shape } from '../shape.ts';

export const postmanKey = prefixed({
  name: 'postman-key',
  title: 'Postman API key',
  provider: 'Postman',
  grants: 'read and change the workspaces of its owner, with the credentials stored in them',
  revoke: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
  token: shape`PMAK-${hex(24)}-${hex(34)}`,
  entropy: 3,
  bad: ['POSTMAN_API_KEY={secret}', 'X-Api-Key: {secret}'],
  good: ['POSTMAN_API_KEY=PMAK-xxxxxxxx', `X-Api-Key: PMAK-${'0'.repeat(24)}-${'0'.repeat(34)}`],
});
