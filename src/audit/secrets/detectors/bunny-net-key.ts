import { named } from '../detector.ts';
import { either, hex, shape, uuid } from '../shape.ts';

export const bunnyNetKey = named({
  name: 'bunny-net-key',
  title: 'Bunny.net API key or storage password',
  provider: 'Bunny.net',
  grants: 'change pull zones, DNS and stored files of the account',
  revoke: 'https://docs.bunny.net/reference/bunnynet-api-overview',
  token: either(shape`${uuid}${uuid}`, shape`${hex(8)}-${hex(4)}-${hex(4)}-${hex(12)}-${hex(4)}-${hex(4)}`),
  names: ['bunny', 'accesskey'],
  entropy: 3,
  bad: ['BUNNY_API_KEY={secret}', 'AccessKey: {secret}'],
  good: ['BUNNY_API_KEY=$KEY', 'AccessKey: 00000000-0000-0000-000000000000-0000-0000'],
});
