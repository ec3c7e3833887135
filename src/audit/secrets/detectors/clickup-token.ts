import { prefixed } from '../detector.ts';
import { digits, shape, upper } from '../shape.ts';

export const clickupToken = prefixed({
  name: 'clickup-token',
  title: 'ClickUp personal token',
  provider: 'ClickUp',
  grants: 'read and change the tasks and documents that its owner may',
  revoke: 'https://developer.clickup.com/docs/authentication#personal-token',
  token: shape`pk_${digits(5, 10)}_${upper(32)}`,
  keywords: ['clickup'],
  entropy: 3.4,
  bad: [
    'CLICKUP_API_TOKEN={secret}',
    'curl https://api.clickup.com/api/v2/user -H "Authorization: {secret}"',
  ],
  good: [`CLICKUP_API_TOKEN=pk_12345_${'X'.repeat(32)}`, 'clickup_id = pk_123'],
});
