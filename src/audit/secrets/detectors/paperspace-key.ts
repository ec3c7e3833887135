import { named } from '../detector.ts';
import { hex } from '../shape.ts';

export const paperspaceKey = named({
  name: 'paperspace-key',
  title: 'Paperspace API key',
  provider: 'Paperspace',
  grants: "start machines at the account's cost and reach their disks",
  revoke: 'https://docs.digitalocean.com/reference/paperspace/api-keys/',
  token: hex(30),
  names: ['paperspace'],
  entropy: 2.8,
  bad: ['PAPERSPACE_API_KEY={secret}', 'gradient apiKey --paperspace-key {secret}'],
  good: ['PAPERSPACE_API_KEY=$KEY', 'paperspace_region: ny2'],
});
