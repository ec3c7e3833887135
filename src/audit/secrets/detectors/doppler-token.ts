import { prefixed } from '../detector.ts';
import { base62, chars, maybe, oneOf, shape } from '../shape.ts';

export const dopplerToken = prefixed({
  name: 'doppler-token',
  title: 'Doppler token',
  provider: 'Doppler',
  grants: 'read, and with a personal or CLI token change, the secrets of the configurations that it may',
  revoke: 'https://docs.doppler.com/docs/service-tokens',
  references: ['https://docs.doppler.com/reference/auth-token-formats'],
  severity: 'critical',
  token: shape`dp.${oneOf('pt', 'st', 'ct', 'sa', 'scim', 'audit')}.${maybe(shape`${chars('a-z', 2, 12)}.`)}${base62(40, 44)}`,
  keywords: ['dp.pt.', 'dp.st.', 'dp.ct.', 'dp.sa.', 'dp.scim.', 'dp.audit.'],
  entropy: 3.8,
  bad: ['DOPPLER_TOKEN={secret}', 'doppler run --token={secret} -- npm start'],
  good: ['DOPPLER_TOKEN=dp.st.prd.xxxx', 'width: 8dp.st.x'],
});
