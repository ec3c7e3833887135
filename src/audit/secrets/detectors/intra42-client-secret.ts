import { prefixed } from '../detector.ts';
import { hex, oneOf, shape } from '../shape.ts';

export const intra42ClientSecret = prefixed({
  name: 'intra42-client-secret',
  title: '42 intranet client secret',
  provider: '42',
  grants: 'act as the application: read the people and projects of the school',
  revoke: 'https://api.intra.42.fr/apidoc/guides/getting_started',
  token: shape`s-s4t2${oneOf('ud', 'af')}-${hex(64)}`,
  keywords: ['s-s4t2'],
  entropy: 3,
  bad: ['INTRA_42_SECRET={secret}', 'FT_SECRET="{secret}"'],
  good: ['FT_SECRET=s-s4t2ud-...'],
});
