import { prefixed } from '../detector.ts';
import { chars, lower, oneOf, shape } from '../shape.ts';

export const authressServiceKey = prefixed({
  name: 'authress-service-key',
  title: 'Authress service client key',
  provider: 'Authress',
  grants: 'act as the service client: read and change who may do what',
  revoke: 'https://authress.io/knowledge-base/docs/authorization/service-clients',
  severity: 'critical',
  token: shape`${oneOf('sc', 'ext', 'scauth', 'authress')}_${lower(5, 30)}.${lower(4, 6)}.acc${oneOf('_', '-')}${chars('a-z0-9\\-', 10, 32)}.${chars('A-Za-z0-9+/_=\\-', 30, 120)}`,
  keywords: ['.acc_', '.acc-'],
  entropy: 3.5,
  bad: ['AUTHRESS_KEY={secret}', 'new AuthressClient({ baseUrl }, "{secret}")'],
  good: ['AUTHRESS_KEY=sc_xxx.yyyy.acc-zzz.key', 'self.acc_total = 0'],
});
