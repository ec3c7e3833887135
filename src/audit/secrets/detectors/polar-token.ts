import { prefixed } from '../detector.ts';
import { base62, oneOf, shape } from '../shape.ts';
import { crc32Base62, hasCrc32Base62 } from './formats/checksum.ts';
import { randomText } from './formats/sample.ts';

const kinds = ['oat_', 'pat_', 'at_u_', 'at_o_', 'rt_u_', 'rt_o_', 'cs_', 'ci_'];

export const polarToken = prefixed({
  name: 'polar-token',
  title: 'Polar token',
  provider: 'Polar',
  grants: 'read and change the products, orders and customers of the organisation, within its scopes',
  revoke: 'https://polar.sh/docs/integrate/oat',
  severity: 'critical',
  checksum: true,
  token: shape`polar_${oneOf(...kinds)}${base62(43)}`,
  keywords: ['polar_'],
  entropy: 3.6,
  accept: (token) => hasCrc32Base62(token, token.length - 43),
  make: (random) => {
    const body = randomText(random, 37);
    return `polar_oat_${body}${crc32Base62(body)}`;
  },
  bad: ['POLAR_ACCESS_TOKEN={secret}', 'new Polar({ accessToken: "{secret}" })'],
  good: ['POLAR_ACCESS_TOKEN=polar_oat_...', 'polar_coordinates(r, theta)'],
});
