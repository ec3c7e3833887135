import { prefixed } from '../detector.ts';
import { base64url, shape } from '../shape.ts';

export const contentfulToken = prefixed({
  name: 'contentful-token',
  title: 'Contentful management token',
  provider: 'Contentful',
  grants: 'read and change the content of every space that its owner may',
  revoke: 'https://www.contentful.com/developers/docs/references/authentication/',
  token: shape`CFPAT-${base64url(43)}`,
  entropy: 3.8,
  bad: ['CONTENTFUL_MANAGEMENT_TOKEN={secret}', 'contentful login --management-token {secret}'],
  good: [`CONTENTFUL_MANAGEMENT_TOKEN=CFPAT-${'x'.repeat(43)}`, 'CFPAT-TERN'],
});
