import { named } from '../detector.ts';
import { base64url } from '../shape.ts';

export const contentfulDeliveryToken = named({
  name: 'contentful-delivery-token',
  title: 'Contentful delivery or preview token',
  provider: 'Contentful',
  grants: 'read the published content of the space, with a preview token drafts too',
  revoke: 'https://www.contentful.com/developers/docs/references/authentication/',
  severity: 'low',
  token: base64url(43),
  providers: ['contentful'],
  entropy: 3.6,
  bad: ['CONTENTFUL_ACCESS_TOKEN={secret}', 'contentful_delivery_token: "{secret}"'],
  good: ['CONTENTFUL_ACCESS_TOKEN=$TOKEN', `contentful_token = CFPAT-${'x'.repeat(43)}`],
});
