import { prefixed } from '../detector.ts';
import { hex, shape } from '../shape.ts';

export const infisicalToken = prefixed({
  name: 'infisical-token',
  title: 'Infisical service token',
  provider: 'Infisical',
  grants: 'read and decrypt the secrets of the project environment that it was made for',
  revoke: 'https://infisical.com/docs/documentation/platform/token',
  severity: 'critical',
  token: shape`st.${hex(24)}.${hex(32)}.${hex(32)}`,
  keywords: ['infisical'],
  entropy: 3,
  bad: ['INFISICAL_TOKEN={secret}', 'infisical run --token="{secret}" -- npm start'],
  good: ['INFISICAL_TOKEN=st.xxx.yyy.zzz', 'st.session_state.rows = 1'],
});
