import { named } from '../detector.ts';
import { hex } from '../shape.ts';
import { namesOf } from './formats/names.ts';

export const strapiToken = named({
  name: 'strapi-token',
  title: 'Strapi API token',
  provider: 'Strapi',
  grants: 'read and change the content that its kind allows',
  revoke: 'https://docs.strapi.io/cms/features/api-tokens',
  token: hex(256),
  names: namesOf(['strapi', 'strapi_api'], ['token', 'key']),
  window: { before: 64, after: 480 },
  entropy: 3.4,
  bad: ['STRAPI_API_TOKEN={secret}', '"strapiToken": "{secret}"'],
  good: ['STRAPI_API_TOKEN=$TOKEN', 'strapi_token_salt: tobemodified'],
});
