import { named } from '../detector.ts';
import { base62 } from '../shape.ts';
import { isRandom } from './formats/random.ts';

export const mixpanelSecret = named({
  name: 'mixpanel-secret',
  title: 'Mixpanel API secret or service account secret',
  provider: 'Mixpanel',
  grants: 'export the events of the project and of its users',
  revoke: 'https://developer.mixpanel.com/reference/service-accounts',
  severity: 'medium',
  token: base62(32),
  names: [
    'mixpanel_secret',
    'mixpanel-secret',
    'mixpanelsecret',
    'mixpanel_api_secret',
    'mixpanelapisecret',
    'mixpanel_service_account',
    'mixpanel_api_key',
  ],
  entropy: 3,
  accept: isRandom,
  bad: ['MIXPANEL_API_SECRET={secret}', '"mixpanelApiSecret": "{secret}"'],
  good: ['MIXPANEL_API_SECRET=your-secret', 'mixpanel_project_token: 0f1e2d3c4b5a69788796a5b4c3d2e1f0'],
});
