import { named } from '../detector.ts';
import { base62, base64url, digits, maybe, shape } from '../shape.ts';
import { isMixed } from './formats/mixed.ts';

export const storyblokToken = named({
  name: 'storyblok-token',
  title: 'Storyblok token',
  provider: 'Storyblok',
  grants: 'read drafts, or change the content of the space, by its kind',
  revoke: 'https://www.storyblok.com/docs/concepts/access-tokens',
  severity: 'medium',
  token: shape`${base62(22)}tt${maybe(shape`-${digits(3, 9)}-${base64url(20)}`)}`,
  names: ['storyblok'],
  entropy: 3.4,
  accept: isMixed,
  make: (random) => `A7${base62(20).make(random)}tt-${digits(6).make(random)}-${base62(20).make(random)}`,
  bad: ['STORYBLOK_TOKEN={secret}', 'storyblokInit({ storyblok_accessToken: "{secret}" })'],
  good: ['STORYBLOK_TOKEN=$TOKEN', 'storyblok_region: eu'],
});
