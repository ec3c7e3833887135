import { custom } from '../detector.ts';
import { uuid } from '../shape.ts';
import { given } from './formats/given.ts';

export const hubspotToken = custom({
  name: 'hubspot-token',
  title: 'HubSpot private app token or API key',
  provider: 'HubSpot',
  grants: 'read and change the contacts and deals of the portal, within its scopes',
  revoke: 'https://developers.hubspot.com/docs/guides/apps/private-apps/overview#rotate-app-access-token',
  keywords: ['pat-na1-', 'pat-na2-', 'pat-eu1-', 'pat-ap1-', 'hubspot', 'hapikey'],
  pattern: new RegExp(
    `(?<![A-Za-z0-9_-])(?<secret>pat-(?:na[12]|eu1|ap1)-${uuid.source}|${given('(?:hubspot_(?:api_|access_)?(?:key|token)|hapikey)', uuid.source)})(?![A-Za-z0-9_-])`,
    'dg',
  ),
  entropy: 3,
  make: (random) => `pat-na1-${uuid.make(random)}`,
  bad: ['HUBSPOT_TOKEN={secret}', 'Authorization: Bearer {secret}'],
  good: ['HUBSPOT_TOKEN=pat-na1-00000000-0000-0000-0000-000000000000', 'HUBSPOT_TOKEN=pat-na1-...'],
});
