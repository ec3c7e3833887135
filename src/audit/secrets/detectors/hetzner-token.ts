import { named } from '../detector.ts';
import { base62 } from '../shape.ts';

export const hetznerToken = named({
  name: 'hetzner-token',
  title: 'Hetzner Cloud token',
  provider: 'Hetzner',
  grants: "create, change and delete the project's servers, volumes and networks",
  revoke: 'https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/',
  severity: 'critical',
  token: base62(64),
  names: [
    'hcloud_token',
    'hcloud-token',
    'hcloudtoken',
    'hetzner_token',
    'hetzner_api_token',
    'hetzner_cloud_token',
  ],
  entropy: 4,
  bad: ['HCLOUD_TOKEN={secret}', 'hcloud_token = "{secret}"'],
  good: ['hcloud_token = var.hcloud_token', 'HCLOUD_TOKEN=yourtoken'],
});
