import { prefixed } from '../detector.ts';
import { chars, shape } from '../shape.ts';

export const definedNetworkingKey = prefixed({
  name: 'defined-networking-key',
  title: 'Defined Networking API key',
  provider: 'Defined Networking',
  grants: 'manage the hosts, roles and firewall of the overlay network within its scopes',
  revoke: 'https://docs.defined.net/guides/automating-host-creation/',
  severity: 'critical',
  token: shape`dnkey-${chars('A-Za-z0-9_=\\-', 26)}-${chars('A-Za-z0-9_=\\-', 52)}`,
  entropy: 3.5,
  bad: ['DEFINED_API_KEY={secret}', 'Authorization: Bearer {secret}'],
  good: [`DEFINED_API_KEY=dnkey-${'X'.repeat(26)}-${'X'.repeat(52)}`, 'the dnkey-rotation job'],
});
