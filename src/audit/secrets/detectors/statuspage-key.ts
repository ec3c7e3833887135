import { named } from '../detector.ts';
import { chars, uuid } from '../shape.ts';

export const statuspageKey = named({
  name: 'statuspage-key',
  title: 'Statuspage API key',
  provider: 'Atlassian Statuspage',
  grants: 'change what the status page says and read its subscribers',
  revoke: 'https://support.atlassian.com/statuspage/docs/create-and-manage-api-keys/',
  token: chars('a-f0-9\\-', 36, 64),
  names: ['statuspage', 'status_page', 'status-page'],
  entropy: 3,
  accept: (key) => /^(?:[a-f0-9]{64}|[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12})$/i.test(key),
  make: (random) => uuid.make(random),
  bad: ['STATUSPAGE_API_KEY={secret}', '"statuspageApiKey": "{secret}"'],
  good: ['STATUSPAGE_API_KEY=$KEY', 'statuspage_component: 0f1e2d3c4b5a'],
});
