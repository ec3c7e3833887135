import { custom } from '../detector.ts';
import { base62, base64, uuid } from '../shape.ts';

export const bitwardenAccessToken = custom({
  name: 'bitwarden-access-token',
  title: 'Bitwarden Secrets Manager access token',
  provider: 'Bitwarden',
  grants: "read and within its rights change the secrets of the machine account's projects",
  revoke: 'https://bitwarden.com/help/access-tokens/',
  severity: 'critical',
  keywords: ['bws_', 'bws ', 'bitwarden'],
  pattern:
    /(?<![A-Za-z0-9.])(?<secret>0\.[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==)(?![A-Za-z0-9+/=])/dg,
  entropy: 4,
  make: (random) => `0.${uuid.make(random)}.${base62(30).make(random)}:${base64(22).make(random)}==`,
  bad: ['BWS_ACCESS_TOKEN={secret}', 'bws project list --access-token {secret}'],
  good: ['BWS_ACCESS_TOKEN=0.xxxx.yyyy:zzzz==', 'BWS_ACCESS_TOKEN=$BWS_ACCESS_TOKEN'],
});
