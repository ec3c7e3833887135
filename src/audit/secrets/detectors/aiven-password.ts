import { prefixed } from '../detector.ts';
import { base64url, shape } from '../shape.ts';

export const aivenPassword = prefixed({
  name: 'aiven-password',
  title: 'Aiven service password',
  provider: 'Aiven',
  grants: 'log in to the database or service as the user it was made for',
  revoke: 'https://aiven.io/docs/platform/howto/reset-service-password',
  severity: 'critical',
  token: shape`AVNS_${base64url(19)}`,
  entropy: 3.4,
  bad: ['AIVEN_PASSWORD={secret}', 'postgres://avnadmin:{secret}@pg-shop.aivencloud.com:12345/defaultdb'],
  good: [`AIVEN_PASSWORD=AVNS_${'x'.repeat(19)}`, 'AVNS_PASSWORD=$PASSWORD'],
});
