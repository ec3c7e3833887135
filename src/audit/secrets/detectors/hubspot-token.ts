import { prefixed } from '../detector.ts';
import { oneOf, shape, uuid } from '../shape.ts';

export const hubspotToken = prefixed({
  name: 'hubspot-token',
  title: 'HubSpot private app token',
  provider: 'HubSpot',
  grants: 'read and change the contacts and deals of the portal, within its scopes',
  revoke: 'https://developers.hubspot.com/docs/guides/apps/private-apps/overview#rotate-app-access-token',
  token: shape`pat-${oneOf('na1', 'na2', 'eu1', 'ap1')}-${uuid}`,
  keywords: ['pat-na1-', 'pat-na2-', 'pat-eu1-', 'pat-ap1-'],
  entropy: 3,
  bad: ['HUBSPOT_TOKEN={secret}', 'Authorization: Bearer {secret}'],
  good: ['HUBSPOT_TOKEN=pat-na1-00000000-0000-0000-0000-000000000000', 'HUBSPOT_TOKEN=pat-na1-...'],
});
