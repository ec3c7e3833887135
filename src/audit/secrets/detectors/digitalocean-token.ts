import { prefixed } from '../detector.ts';
import { hex, oneOf, shape } from '../shape.ts';

export const digitaloceanToken = prefixed({
  name: 'digitalocean-token',
  title: 'DigitalOcean token',
  provider: 'DigitalOcean',
  grants: "create, change and delete the account's droplets, databases and domains within its scopes",
  revoke: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
  severity: 'critical',
  token: shape`${oneOf('dop_v1_', 'doo_v1_', 'dor_v1_')}${hex(64)}`,
  keywords: ['dop_v1_', 'doo_v1_', 'dor_v1_'],
  entropy: 3,
  bad: [
    'DIGITALOCEAN_TOKEN={secret}',
    'provider "digitalocean" {\n  token = "{secret}"\n}',
    'doctl auth init -t {secret}',
  ],
  good: ['DIGITALOCEAN_TOKEN=dop_v1_xxxxxxxx', `token = "dop_v1_${'0'.repeat(64)}"`],
});
